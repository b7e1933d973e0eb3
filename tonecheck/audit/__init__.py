"""The audit: which of thousands of documents make their readers feel worst, and what to rewrite first.

`sources` cuts what is asked for into units of work, `plan` puts them into batches, `work` does these over all cores, `store`
holds what was found so far (on disk, so memory does not grow with the documents and a killed run goes on), `summary` and
`rewrites` draw the conclusions, and `export` and `report` write them down.
"""

from __future__ import annotations
