"""What goes wrong outside the program, one numbered file per fault; `table.py` makes the README's table of them."""
