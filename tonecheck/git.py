"""What git knows of earlier versions. The only place that starts processes."""

from __future__ import annotations

import os

from tonecheck import files
from tonecheck.errors import TonecheckError


class GitError(TonecheckError):
    """Something git cannot tell; the message says what to do."""


class Changes:
    """The files that differ from where the work on a revision's branch began, uncommitted and new ones included."""

    def __init__(self, revision: str, folder: str = ".") -> None:
        """Raises GitError outside a repository, for an unknown revision, and where no common history is here."""
        self.revision = revision
        if files.repository(folder) is None:
            raise GitError(f"--diff-base: {os.path.abspath(folder)} is in no git repository; run this inside one")
        self._top = os.path.realpath(_text(_git(folder, "rev-parse", "--show-toplevel")))
        self._base = self._merge_base(revision)
        self._before = self._changed()

    def _merge_base(self, revision: str) -> str:
        try:
            commit = _git(self._top, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        except GitError:
            raise GitError(
                f"--diff-base: git knows no revision “{revision}” here; in CI, fetch it first "
                "(`git fetch origin BRANCH`, then origin/BRANCH; or `fetch-depth: 0` in actions/checkout)"
            ) from None
        try:
            return _text(_git(self._top, "merge-base", _text(commit), "HEAD"))
        except GitError:
            raise GitError(
                f"--diff-base: “{revision}” and the current branch have no common history here; "
                "fetch all of it (`git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout)"
            ) from None

    def _changed(self) -> dict[str, str | None]:
        """Path and the path it had before (None: it is new), both from the repository's top folder."""
        arguments = ("diff", "--name-status", "-z", "-M", "--no-relative", "--no-ext-diff", "--ignore-submodules=all")
        fields = iter(os.fsdecode(_git(self._top, *arguments, "--diff-filter=d", self._base, "--")).split("\0"))
        found: dict[str, str | None] = {}
        for status in fields:
            if not status:
                break
            path = next(fields)
            if status.startswith("R"):
                found[next(fields)] = path
            else:
                found[path] = None if status == "A" else path
        untracked = _git(self._top, "ls-files", "-z", "--others", "--exclude-standard")
        found.update((path, None) for path in os.fsdecode(untracked).split("\0") if path)
        return found

    def _relative(self, path: str) -> str:
        folder, name = os.path.split(path)
        return os.path.relpath(os.path.join(os.path.realpath(folder), name), self._top).replace(os.sep, "/")

    def has(self, path: str) -> bool:
        """Whether a file differs from the base. Raises GitError for one outside the repository."""
        relative = self._relative(path)
        if relative.startswith("../"):
            raise GitError(f"--diff-base: {path} is outside the repository {self._top}")
        return relative in self._before

    def before(self, path: str) -> tuple[str, bytes] | None:
        """A changed file's earlier path and content, filtered as git would check it out; None for a new one."""
        old = self._before.get(self._relative(path))
        if old is None:
            return None
        return old, _git(self._top, "cat-file", "--filters", f"{self._base}:{old}")


def _git(folder: str, *arguments: str) -> bytes:
    from subprocess import DEVNULL, run

    try:
        done = run(["git", "-C", folder, *arguments], stdin=DEVNULL, capture_output=True, check=False)
    except FileNotFoundError:
        raise GitError("--diff-base needs git, which is not installed here") from None
    if done.returncode:
        said = " ".join(done.stderr.decode("utf-8", "replace").removeprefix("fatal: ").split())
        raise GitError(f"--diff-base: git {arguments[0]} failed{said and ': ' + said}")
    return done.stdout


def _text(output: bytes) -> str:
    return os.fsdecode(output).removesuffix("\n")
