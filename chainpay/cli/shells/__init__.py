"""TAB in bash, zsh and fish: the scripts that ask, and the candidates that only chainpay knows."""
