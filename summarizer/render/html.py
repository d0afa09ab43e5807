"""The summary beside the article, each sentence lighting the sentences it comes from.

`to_html` makes a page, `notebook_html` a fragment for a notebook, both from one body. Whatever
the article, the model or a path says is escaped; the page's policy lets only its own script run.
"""

from __future__ import annotations

import base64
import hashlib

from summarizer.render.body import Body, escape
from summarizer.render.markdown import (
    describe_coverage,
    describe_finish,
    describe_length,
    describe_model,
    describe_support,
    to_markdown,
)
from summarizer.render.page import NOTEBOOK, PAGE, SCRIPT, STYLE
from summarizer.results import Provenance, Summary

__all__ = ["notebook_html", "to_html", "to_markdown"]

_KINDS = {"headline": "Headline", "brief": "Brief", "summary": "Summary"}


def to_html(summary: Summary) -> str:
    """One self-contained page: the summary beside the article, sources lit on demand.

    A sentence of the summary lights its sources under the mouse or with the focus on one of its
    numbers; a click pins it, Escape puts it out. Without JavaScript the numbers are links.
    """
    body = Body(summary, anchors=True)
    style = PAGE + STYLE.replace("ROOT", ".standfirst") + body.lights(".standfirst")
    policy = (
        f"default-src 'none'; script-src {_digest(SCRIPT)}; style-src {_digest(style)}; "
        "base-uri 'none'; form-action 'none'"
    )
    provenance = summary.provenance
    kind = _KINDS.get(provenance.task, "Summary")
    title = escape(provenance.article_headline or provenance.source or f"{kind} and article")
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{kind}: {title}</title>
<style>{style}</style>
</head>
<body>
<main class="standfirst">
<header>
<h1 dir="auto" lang="">{title}</h1>{_origin(provenance)}
</header>
<div class="columns">
<section class="beside" aria-label="{kind}">
<h2>{kind}</h2>
{body.prose()}{body.notes()}
</section>
<section aria-label="Article">
<h2>Article</h2>
{body.article()}
</section>
</div>
{_footer(summary)}
</main>
<script>{SCRIPT}</script>
</body>
</html>
"""


def notebook_html(summary: Summary) -> str:
    """A fragment for a notebook: the summary beside the sentences it comes from, the article folded.

    Its style sheet reaches only itself, it has no ids and no script, and its colours are mixed
    from the notebook's own.
    """
    body = Body(summary, anchors=False)
    inside = f"""<div class="columns">
<section class="beside">
{body.prose()}{body.notes()}
</section>
<section>
{body.quotations()}
<details><summary>Whole article</summary>
{body.article()}
</details>
</section>
</div>"""
    name = "standfirst-" + hashlib.sha256((STYLE + inside).encode()).hexdigest()[:12]
    style = (NOTEBOOK + STYLE).replace("ROOT", f".{name}") + body.lights(f".{name}")
    return f'<div class="{name}">\n<style>{style}</style>\n{inside}\n</div>'


def _origin(provenance: Provenance) -> str:
    """Where the article came from; a link where that is an address."""
    source = provenance.source
    if not source or not provenance.article_headline:
        return ""
    shown = f"<bdi>{escape(source)}</bdi>"
    if source.startswith(("http://", "https://")):
        shown = f'<a href="{escape(source)}" rel="noreferrer noopener">{shown}</a>'
    return f'\n<p class="from">{shown}</p>'


def _footer(summary: Summary) -> str:
    """How the summary was made, for whoever has to judge it or make it again."""
    provenance = summary.provenance
    rest = "; the rest is set in grey" if summary.coverage < 1 and summary.chunks else ""
    rows = {
        "Length": f"{describe_length(summary.length)}; {describe_finish(summary.finish)}",
        "Read": describe_coverage(summary.coverage) + rest,
        "Checked": describe_support(summary.unsupported),
        "Model": describe_model(provenance),
        "Options": ", ".join(f"{name} {value}" for name, value in provenance.options.items()),
        "Made with": f"standfirst {provenance.version}",
    }
    listed = "\n".join(f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in rows.items() if text)
    return f"<footer>\n<h2>How this was made</h2>\n<dl>\n{listed}\n</dl>\n</footer>"


def _digest(text: str) -> str:
    """The hash by which a content security policy allows an inline script or style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
