-- Opens the mail with the set-up of the page, waits for the finding, takes its preferred fix, and saves.
vim.cmd("filetype plugin off")
vim.cmd("luafile " .. os.getenv("HOME") .. "/setup.lua")
vim.cmd("edit mail.txt")
vim.bo.filetype = "text"

local function fail(told)
  io.stderr:write(told .. "\n")
  vim.cmd("cquit 1")
end

if not vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50) then
  fail("no finding")
end
local found = vim.diagnostic.get(0)
-- Pulled and pushed, each finding would be there twice.
if #found ~= 1 then
  fail(#found .. " findings")
end
-- The client alone decides what a column is: its words must be the ones that the finding names.
local line = vim.api.nvim_buf_get_lines(0, found[1].lnum, found[1].lnum + 1, false)[1]
local words = line:sub(found[1].col + 1, found[1].end_col)
if words ~= "in order to" then
  fail("the finding is about “" .. words .. "”")
end
vim.api.nvim_win_set_cursor(0, { found[1].lnum + 1, found[1].col })
vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })
if not vim.wait(20000, function() return not vim.api.nvim_buf_get_lines(0, 2, 3, false)[1]:find("in order") end, 50) then
  fail("no fix")
end
vim.cmd("write")
if not vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end, 50) then
  fail("the finding stays")
end
vim.cmd("qall!")
