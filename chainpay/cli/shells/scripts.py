"""The scripts by which bash, zsh and fish ask chainpay for candidates, and its replies.

All three pass the command line up to the cursor, as it is typed. A candidate that something must
follow (``v3/refund/``, ``amount.total=``) gets no space behind it.
"""

from __future__ import annotations

import os
import shlex

import click
from click.shell_completion import CompletionItem, ShellComplete, split_arg_string

VARIABLE = "_CHAINPAY_COMPLETE"
"""The environment variable that asks for candidates: the shell's name and ``_complete``."""

_LINE = "_CHAINPAY_LINE"
_OPEN = ("/", ".", "=", ":")  # the ends of candidates that something must follow

_BASH = """\
%(complete_func)s() {
    mapfile -t COMPREPLY < <(env _CHAINPAY_LINE="${COMP_LINE:0:COMP_POINT}" \\
        %(complete_var)s=bash_complete "$1" 2>/dev/null)
    case ${COMPREPLY[0]-} in
        *[/.=:])
            if [ ${#COMPREPLY[@]} = 1 ]; then
                compopt -o nospace
                case ${COMP_WORDS[COMP_CWORD]} in
                    [\\'\\"]*) COMPREPLY+=("${COMPREPLY[0]}…") ;;  # so the quote stays open
                esac
            fi
            ;;
        $'\\t'file) COMPREPLY=(); compopt -o default ;;
        $'\\t'at)
            local typed=${COMP_LINE:0:COMP_POINT} file
            COMPREPLY=()
            while IFS= read -r file; do  # compopt -o filenames would write \\@
                [ -d "$file" ] && file+=/
                COMPREPLY+=("${2%%%%[!@]*}$(printf %%q "$file")")
            done < <(compgen -f -- "${typed##*@}")
            [[ ${COMPREPLY[0]-} = */ ]] && compopt -o nospace
            ;;
        $'\\t'dir) COMPREPLY=(); compopt -o dirnames ;;
    esac
    return 0
}
complete -o nosort -F %(complete_func)s %(prog_name)s
"""
_ZSH = """\
#compdef %(prog_name)s
%(complete_func)s() {
    local -a reply open closed open_texts closed_texts
    local type value text
    (( ! $+commands[%(prog_name)s] )) && return 1
    reply=("${(@f)$(env _CHAINPAY_LINE="${words[1,CURRENT-1]} $QIPREFIX$PREFIX" \\
        %(complete_var)s=zsh_complete %(prog_name)s 2>/dev/null)}")
    for type value text in $reply; do
        case $type in
            file) _files ;;
            at) compset -P '(*=|)@'; _files ;;
            dir) _files -/ ;;
            open) open+=("$value") open_texts+=("$text") ;;
            plain) closed+=("$value") closed_texts+=("$text") ;;
        esac
    done
    (( $#open )) && compadd -l -U -V open -S '' -d open_texts -a open
    (( $#closed )) && compadd -l -U -V closed -d closed_texts -a closed
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    %(complete_func)s "$@"
else
    compdef %(complete_func)s %(prog_name)s
fi
"""
_FISH = """\
function %(complete_func)s
    set -l line (commandline -cp | string collect --allow-empty)
    set -lx _CHAINPAY_LINE "$line"
    set -lx %(complete_var)s fish_complete
    for each in (%(prog_name)s 2>/dev/null)
        set -l parts (string split --max 2 \\t -- $each)
        switch $parts[1]
            case file
                __fish_complete_path (commandline -ct)
            case at
                set -l typed (string split --max 1 @ -- (commandline -ct))
                for path in (__fish_complete_path $typed[2])
                    printf '%%s@%%s\\n' $typed[1] $path
                end
            case dir
                __fish_complete_directories (commandline -ct)
            case '*'
                printf '%%s\\t%%s\\n' $parts[2] $parts[3]
        end
    end
end
complete --no-files --command %(prog_name)s --arguments "(%(complete_func)s)"
"""


class _Shell(ShellComplete):
    """A shell that passes the line up to the cursor."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the one at the cursor, and that one as far as it is typed."""
        # With a character behind the cursor, the last word is the one at the cursor.
        *words, last = split_arg_string(f"{os.environ.get(_LINE, '')}x")
        return words[1:], last[:-1]


class _Bash(_Shell):
    name = "bash"
    source_template = _BASH

    def format_completion(self, item: CompletionItem) -> str:
        """Return a candidate as bash takes it: the part behind the last = or : of the word.

        Inside of quotes, bash takes the whole word.
        """
        if item.type != "plain":
            return f"\t{item.type}"
        typed = self.get_completion_args()[1]
        kept = 0 if _has_open_quote() else max(typed.rfind("="), typed.rfind(":")) + 1
        return str(item.value)[kept:]


def _has_open_quote() -> bool:
    """Return whether the cursor is inside of quotes."""
    try:
        shlex.split(os.environ.get(_LINE, ""))
    except ValueError as error:  # another one is about a backslash at the end
        return "quotation" in str(error)
    return False


class _Zsh(_Shell):
    name = "zsh"
    source_template = _ZSH

    def format_completion(self, item: CompletionItem) -> str:
        """Return a candidate as three lines: its kind, itself, and the text in the list."""
        value = str(item.value)
        kind = "open" if item.type == "plain" and value.endswith(_OPEN) else item.type
        text = f"{value}  -- {_on_one_line(item.help)}" if item.help else value
        return f"{kind}\n{value or '-'}\n{text or '-'}"


class _Fish(_Shell):
    name = "fish"
    source_template = _FISH

    def format_completion(self, item: CompletionItem) -> str:
        """Return a candidate as one line: its kind, itself, and its text, between tabs."""
        return f"{item.type}\t{item.value}\t{_on_one_line(item.help or '')}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


_SHELLS = {kind.name: kind for kind in (_Bash, _Zsh, _Fish)}
SHELLS = tuple(_SHELLS)
"""The names of the shells."""


def write_script(commands: click.Command, shell: str) -> str:
    """Return the script that lets a shell complete.

    Args:
        commands: The commands.
        shell: One of `SHELLS`.
    """
    return _SHELLS[shell](commands, {}, "chainpay", VARIABLE).source()


def answer_shell(commands: click.Command, instruction: str) -> str:
    """Return the candidates for which a shell asks; nothing if it asks for something else.

    Args:
        commands: The commands.
        instruction: The value of `VARIABLE`.
    """
    kind = _SHELLS.get(instruction.removesuffix("_complete"))
    return kind(commands, {}, "chainpay", VARIABLE).complete() if kind else ""
