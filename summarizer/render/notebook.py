"""The summary in a notebook: a fragment, without ids and script."""

from __future__ import annotations

import hashlib

from summarizer.render.body import Body
from summarizer.render.style import asset
from summarizer.results import Summary


def to_notebook(summary: Summary) -> str:
    """A fragment for a notebook: the summary beside the sentences it comes from, the article folded.

    Its style sheet reaches only itself, it has no ids and no script, and its colours are mixed
    from the notebook's own.
    """
    body = Body(summary, anchors=False)
    inside = f"""<div class="columns">
<section class="beside">
{body.prose()}{body.notes()}{body.alternatives()}
</section>
<section>
{body.quotations()}
<details><summary>Whole article</summary>
{body.article()}
</details>
</section>
</div>"""
    style = asset("style.css")
    name = "standfirst-" + hashlib.sha256((style + inside).encode()).hexdigest()[:12]
    style = (asset("notebook.css") + style).replace("ROOT", f".{name}") + body.highlights(f".{name}")
    return f'<div class="{name}">\n<style>{style}</style>\n{inside}\n</div>'
