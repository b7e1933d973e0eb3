"""The language server: tone while you type, in any editor that speaks the protocol.

Started by ``tonecheck lsp``. It calls the same `tonecheck.engine.check` as the command line and only translates: edits
into documents, findings into diagnostics, fixes into workspace edits.
"""
