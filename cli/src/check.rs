//! `cargo brokers check`: the declarations of a library, read as its build script would, without compiling anything.

use std::path::{Path, PathBuf};

use brokers_codegen::{Finding, Library};
use serde::Serialize;
use syn::{Expr, ExprMethodCall, Item, Lit, Stmt};

use crate::package::{Package, Selection};
use crate::target::Target;
use crate::{Error, Result};

/// What to check.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Options {
    /// Which package, with which features, for which target.
    #[command(flatten)]
    pub selection: Selection,
}

/// What was found.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// There is no mistake.
    pub ok: bool,
    /// The package that was checked.
    pub package: String,
    /// Its folder, which the files of the mistakes are relative to.
    pub folder: PathBuf,
    /// Every mistake, in the order of the source.
    pub mistakes: Vec<Finding>,
}

/// Checks a library's declarations.
///
/// # Errors
/// When there is no library, or its build script cannot be understood without being run. Mistakes in declarations are no
/// error here but what is found.
pub fn run(options: &Options) -> Result<Checked> {
    let selection = &options.selection;
    let package = Package::find(selection)?;
    let script = package.build_script().expect("looked for when the package was chosen");
    let text = std::fs::read_to_string(script).map_err(Error::at(script))?;
    let libraries = libraries(script, &text)?;
    let told = brokers_codegen::Package {
        manifest_dir: package.folder().to_owned(),
        name: package.name.clone(),
        version: package.version.clone(),
        description: package.description.clone().unwrap_or_default(),
        variables: variables(&package, selection)?,
    };
    let mistakes: Vec<_> = libraries.iter().flat_map(|library| library.check(&told)).collect();
    Ok(Checked { ok: mistakes.is_empty(), package: package.name, folder: told.manifest_dir, mistakes })
}

impl Checked {
    /// Every mistake with its place and a way out, then how many there are.
    pub fn summary(&self) -> String {
        let mut text = String::new();
        for mistake in &self.mistakes {
            text.push_str(&mistake.lines.join("\n"));
            text.push_str("\n\n");
        }
        text + &match self.mistakes.len() {
            0 => format!("the declarations of {} have no mistakes\n", self.package),
            1 => format!("the declarations of {} have a mistake\n", self.package),
            many => format!("the declarations of {} have {many} mistakes\n", self.package),
        }
    }
}

/// What Cargo would tell the build script by variables.
fn variables(package: &Package, selection: &Selection) -> Result<Vec<(String, String)>> {
    let variable = |kind: &str, name: &str| format!("CARGO_{kind}_{}", name.to_uppercase().replace('-', "_"));
    let features = package.features(selection)?;
    let target = Target::of(selection.target.as_deref())?;
    let features = features.iter().map(|name| (variable("FEATURE", name), "1".to_owned()));
    Ok(features.chain(target.cfg.into_iter().map(|(name, value)| (variable("CFG", &name), value))).collect())
}

/// The libraries that a build script generates: statements of its `main` that begin with `Library::new("…")` and end with
/// `.generate()`.
fn libraries(script: &Path, text: &str) -> Result<Vec<Library>> {
    let unread = |why: String| {
        Error::new(
            format!("{}: {why}, so what it generates is not known without running it", script.display()),
            "`cargo build` checks the declarations too; or write the calls between Library::new and generate with literals",
        )
    };
    let file = syn::parse_file(text).map_err(|error| unread(format!("it is no Rust ({error})")))?;
    let main = file.items.iter().find_map(|item| match item {
        Item::Fn(function) if function.sig.ident == "main" => Some(function),
        _ => None,
    });
    let statements = main.map(|main| main.block.stmts.as_slice()).unwrap_or_default();
    let chains = statements.iter().filter_map(|statement| match statement {
        Stmt::Expr(Expr::MethodCall(call), _) if call.method == "generate" => Some(call),
        _ => None,
    });
    let libraries: Vec<_> = chains.map(|call| library(&call.receiver)).collect::<Result<_, _>>().map_err(unread)?;
    if libraries.is_empty() {
        Err(unread("no statement of its main ends with .generate()".into()))
    } else {
        Ok(libraries)
    }
}

/// The library that a chain of calls makes, or why that is not known.
fn library(expression: &Expr) -> Result<Library, String> {
    match expression {
        Expr::Call(call) => {
            let Expr::Path(path) = call.func.as_ref() else { return Err("its library has no name".into()) };
            let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            match names.as_slice() {
                [.., library, new] if library == "Library" && new == "new" => {
                    let [name] = texts("new", &call.args)?;
                    Ok(Library::new(name))
                }
                _ => Err("what it generates is not made by Library::new".into()),
            }
        }
        Expr::MethodCall(call) => with(library(&call.receiver)?, call),
        _ => Err("what it generates is not made by Library::new".into()),
    }
}

/// One call more.
fn with(library: Library, call: &ExprMethodCall) -> Result<Library, String> {
    let name = call.method.to_string();
    Ok(match name.as_str() {
        "declarations" => {
            let [file] = texts(&name, &call.args)?;
            library.declarations(file)
        }
        "crate_declarations" => {
            let [crate_name, file] = texts(&name, &call.args)?;
            library.crate_declarations(crate_name, file)
        }
        "initialize" => {
            let [request] = texts(&name, &call.args)?;
            library.initialize(request)
        }
        "shutdown" => {
            let [request] = texts(&name, &call.args)?;
            library.shutdown(request)
        }
        "require_initialized" => library.require_initialized(),
        // How long requests may take has no part in what is checked.
        "deadline" => library,
        _ => return Err(format!("what `.{name}(…)` does is not known here")),
    })
}

/// Arguments that are string literals.
fn texts<'a, const N: usize>(
    method: &str,
    arguments: impl IntoIterator<Item = &'a Expr>,
) -> Result<[String; N], String> {
    let texts = arguments.into_iter().map(|argument| match argument {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    let texts: Option<Vec<_>> = texts.collect();
    texts.and_then(|texts| texts.try_into().ok()).ok_or_else(|| format!("an argument of `{method}` is not written out"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(main: &str) -> Result<usize> {
        libraries(Path::new("build.rs"), &format!("fn main() {{ {main} }}")).map(|libraries| libraries.len())
    }

    #[test]
    fn a_build_script_of_literals_is_understood_without_running_it() {
        let chain = r#"brokers_codegen::Library::new("a").declarations("x").crate_declarations("s", "../s.rs")
            .initialize("I").require_initialized().shutdown("S").deadline(Duration::from_secs(LIMIT)).generate();"#;
        assert_eq!(read(&format!("println!(\"cargo::x\"); {chain}")), Ok(1));
        assert_eq!(read(r#"Library::new("a").generate(); Library::new("b").generate()"#), Ok(2));
    }

    #[test]
    fn what_is_computed_in_a_build_script_is_not_guessed() {
        for (main, why) in [
            (r#"Library::new(NAME).generate();"#, "an argument of `new` is not written out"),
            (
                r#"Library::new("a").declarations(file()).generate();"#,
                "an argument of `declarations` is not written out",
            ),
            (r#"library().generate();"#, "not made by Library::new"),
            (r#"Library::new("a").brand_new(1).generate();"#, "what `.brand_new(…)` does is not known here"),
            ("other();", "no statement of its main ends with .generate()"),
        ] {
            let error = read(main).unwrap_err();
            assert!(error.message.contains(why), "{}", error.message);
            assert!(error.help.contains("cargo build"), "{}", error.help);
        }
    }
}
