fn main() {
    let file = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    let form = forms::read::read(&file, &text).unwrap_or_else(|r| panic!("{r}"));
    if std::env::args().nth(2).is_some() { println!("{}", forms::graph::outline(&form)); } else { println!("{}", forms::graph::svg(&form, "en")); }
}
