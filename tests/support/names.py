"""Names that a chain must not take for something else."""

#: The options of a call.
NAMES = [
    "query",
    "headers",
    "body",
    "timeout",
    "base_uri",
    "fragment",
    "verifier",
    "encrypt",
    "check",
    "retry",
    "deadline",
    "json",
    "signer",
    "xml",
    "security",
    "nonceless",
]

#: What tools look for on any object.
PROBES = [
    "__wrapped__",
    "__len__",
    "__html__",
    "_repr_svg_",
    "_repr_mimebundle_",
    "_repr_",
    "_ipython_display_",
    "_ipython_canary_method_should_not_exist_",
    "_",
    "__",
    "___",
    "_foo",
    "__foo",
    "__foo_",
    "_foo__",
]
