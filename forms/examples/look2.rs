fn main() { print!("{}", forms::language::reference()); }
