"""The site: README, the pages of ``docs`` and a reference of all operations, in two languages.

    python -m tools.site [--out build/site]

What mkdocs reads is gathered in a temporary folder first: the pages, the generated
reference, and a configuration for each language, which adds the navigation to ``en.yml`` or
``zh.yml`` here. The Chinese site has the English page where ``docs/zh`` has none. Then mkdocs
builds both, strictly, and the result is searched for what a browser would load from elsewhere.
"""
