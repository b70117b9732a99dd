"""What is built into PHP: values, operators, arrays, numbers."""
