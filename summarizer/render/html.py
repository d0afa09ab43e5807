"""The page: the summary beside the article, each sentence highlighting the sentences it comes from.

Whatever the article, the model or a path says is escaped; the page's policy lets only its own script run.
"""

from __future__ import annotations

import base64
import hashlib

from summarizer.render.body import Body, escape
from summarizer.render.describe import (
    describe_coverage,
    describe_finish,
    describe_length,
    describe_model,
    describe_support,
)
from summarizer.render.style import asset
from summarizer.render.writing import attributes
from summarizer.results import Summary

_KINDS = {"headline": "Headline", "brief": "Brief", "summary": "Summary"}


def to_html(summary: Summary) -> str:
    """One self-contained page: the summary beside the article, sources highlighted on demand.

    A sentence of the summary highlights its sources under the mouse or with the focus on one of its
    numbers; a click pins it, Escape puts it out. Without JavaScript the numbers are links.
    """
    body = Body(summary, anchors=True)
    script = asset("script.js")
    headline, source = summary.article.headline, summary.article.source
    kind = _KINDS.get(summary.provenance.task, "Summary")
    title = headline or source or f"{kind} and article"
    return f"""<!doctype html>
<html lang="en">
{_head(f"{kind}: {title}", script, body)}
<body>
<main class="standfirst">
<header>
<h1{attributes(title)}>{escape(title)}</h1>{_origin(source) if headline and source else ""}
</header>
<div class="columns">
<section class="beside" aria-label="{kind}">
<h2>{kind}</h2>
{body.prose()}{body.notes()}{body.alternatives()}
</section>
<section aria-label="Article">
<h2>{"Articles" if summary.articles else "Article"}</h2>
{body.article()}
</section>
</div>
{_footer(summary)}
</main>
<script>{script}</script>
</body>
</html>
"""


def _head(title: str, script: str, body: Body) -> str:
    """The head of the page, which allows its own script and style and nothing else."""
    style = asset("page.css") + asset("style.css").replace("ROOT", ".standfirst") + body.highlights(".standfirst")
    allowed = f"script-src {_digest(script)}; style-src {_digest(style)}"
    return f"""<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{escape(title)}</title>
<style>{style}</style>
</head>"""


def _origin(source: str) -> str:
    """Where the article came from; a link where that is an address."""
    shown = f"<bdi>{escape(source)}</bdi>"
    if source.startswith(("http://", "https://")):
        shown = f'<a href="{escape(source)}" rel="noreferrer noopener">{shown}</a>'
    return f'\n<p class="from">{shown}</p>'


def _footer(summary: Summary) -> str:
    """How the summary was made, for whoever has to judge it or make it again."""
    provenance = summary.provenance
    rest = "; the rest is set in grey" if summary.coverage < 1 and summary.chunks else ""
    rows = {
        "Length": f"{describe_length(summary.length)}; {describe_finish(summary)}",
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
