"""A Python prompt with a client, the catalog and completion.

``chainpay shell`` starts it: IPython, or plain Python without it. ``%load_ext chainpay`` adds the
same to another IPython or a notebook. Completion parses what is typed and runs nothing of it: see
`chainpay.cli.completion`.

    start       what the shell opens and runs
    banner      the first lines
    mode        live or sandbox: the prompt's text and colour, the file of its history
    question    asks before a call of a live prompt that may change something
    errors      what an error shows: the user's own frames, and one paragraph
    names       find, show and their magics
    ipython, plain   the two prompts
"""
