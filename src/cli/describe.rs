//! The commands and their options, described in the reader's language.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};

use crate::deliver::{Each, Pages};
use crate::diag::Message;
use crate::export::Paper;
use crate::i18n::Lang;
use crate::layout::Lens;
use crate::{assets, deliver, theme};

/// Everything the command line understands.
pub fn command(lang: Lang) -> Command {
    let say = Describe { lang };
    say.plain("throughline", "cli-about", "cli-usage")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(lang.text("cli-commands"))
        .args_conflicts_with_subcommands(true)
        .arg(say.file("cli-file"))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version).help(lang.text("cli-version")))
        .arg(say.help())
        .subcommands([say.export(), say.check(), say.new_map(), say.templates(), say.themes(), say.diff(), say.merge()])
        .after_help(lang.text("cli-exit-codes"))
}

/// Tells git to merge maps with this program.
const GIT_DRIVER: &str = "git config --global merge.throughline.driver \"throughline merge %O %A %B --name %P\"";

struct Describe {
    lang: Lang,
}

impl Describe {
    fn export(&self) -> Command {
        let jobs = self.option("jobs", "cli-value-count", self.lang.text("cli-export-jobs"), value_parser!(u32));
        let command = self.plain("export", "cli-export", "cli-export-usage");
        let command = command.arg(self.file("cli-export-file").required(true).num_args(1..));
        self.drawn(command.arg(self.output("cli-export-output")).arg(jobs.short('j')))
    }

    fn diff(&self) -> Command {
        let command = self.plain("diff", "cli-diff", "cli-diff-usage").after_help(self.lang.message(
            &Message::new("cli-diff-git").with("command", "git difftool -x \"throughline diff\" HEAD~1 -- map.ron"),
        ));
        let command = command.arg(self.file("cli-diff-file").required(true).num_args(2));
        let command = command.arg(self.flag("json", "cli-diff-json").conflicts_with("output"));
        self.drawn(command.arg(self.output("cli-diff-output").required(false)))
    }

    fn merge(&self) -> Command {
        let file = |name: &'static str, value: &'static str, help: &'static str| {
            let arg = Arg::new(name).value_name(self.lang.text(value)).help(self.lang.text(help));
            arg.help_heading(self.lang.text("cli-arguments")).value_parser(value_parser!(PathBuf)).required(true)
        };
        let git =
            Message::new("cli-merge-git").with("attributes", "*.ron merge=throughline").with("command", GIT_DRIVER);
        self.plain("merge", "cli-merge", "cli-merge-usage")
            .after_help(self.lang.message(&git))
            .arg(file("base", "cli-value-base", "cli-merge-base"))
            .arg(file("our-file", "cli-value-ours", "cli-merge-our-file"))
            .arg(file("their-file", "cli-value-theirs", "cli-merge-their-file"))
            .arg(self.output("cli-merge-output").required(false))
            .arg(self.flag("ours", "cli-merge-ours").conflicts_with("theirs"))
            .arg(self.flag("theirs", "cli-merge-theirs"))
            .arg(self.option("name", "cli-value-name", self.lang.text("cli-merge-name"), value_parser!(PathBuf)))
            .arg(self.flag("force", "cli-force"))
            .arg(self.help())
    }

    /// The command with everything that says how pages are drawn.
    fn drawn(&self, command: Command) -> Command {
        let themes = self.named("cli-export-theme", &theme::NAMES);
        let presets: Vec<&str> = deliver::presets().collect();
        let formats = self.lang.message(&Message::new("cli-export-format").with("names", super::arguments::formats()));
        let boards = self.lang.message(&Message::new("cli-export-board").with("names", super::arguments::boards()));
        let text = |id: &str| self.lang.text(id);
        let one_of = |names: &'static [&'static str]| PossibleValuesParser::new(names);
        let papers = [Paper::NAMED.into_iter().filter_map(Paper::name).collect::<Vec<_>>().join(", ")];
        let papers = self.named("cli-export-paper", &papers.each_ref().map(String::as_str));
        command
            .arg(self.option("format", "cli-value-name", formats, value_parser!(String)))
            .arg(self.option(
                "preset",
                "cli-value-name",
                self.named("cli-export-preset", &presets),
                value_parser!(String),
            ))
            .arg(
                self.option("select", "cli-value-name", text("cli-export-select"), value_parser!(String))
                    .action(ArgAction::Append),
            )
            .arg(
                self.option("scale", "cli-value-number", text("cli-export-scale"), value_parser!(f64))
                    .conflicts_with("width"),
            )
            .arg(self.option("width", "cli-value-pixels", text("cli-export-width"), value_parser!(u32)))
            .arg(self.option("dpi", "cli-value-number", text("cli-export-dpi"), value_parser!(f64)))
            .arg(self.option("paper", "cli-value-name", papers, value_parser!(String)))
            .arg(self.option(
                "orientation",
                "cli-value-name",
                text("cli-export-orientation"),
                one_of(&["auto", "portrait", "landscape"]),
            ))
            .arg(self.option("margin", "cli-value-millimetres", text("cli-export-margin"), value_parser!(f64)))
            .arg(self.option("pages", "cli-value-name", text("cli-export-pages"), one_of(&Pages::NAMES)))
            .arg(self.option("board", "cli-value-name", boards, value_parser!(String)))
            .arg(self.option("lens", "cli-value-name", text("cli-export-lens"), one_of(&Lens::NAMES)))
            .arg(self.option("each", "cli-value-name", text("cli-export-each"), one_of(&Each::NAMES)))
            .arg(self.option("tile", "cli-value-name", text("cli-export-tile"), value_parser!(String)))
            .arg(self.option("overlap", "cli-value-millimetres", text("cli-export-overlap"), value_parser!(f64)))
            .arg(self.flag("transparent", "cli-export-transparent"))
            .arg(self.option("theme", "cli-value-name", themes, value_parser!(String)))
            .arg(self.option(
                "text",
                "cli-value-name",
                text("cli-export-text"),
                one_of(&["overlaid", "fonts", "outlines"]),
            ))
            .arg(self.flag("strict-fonts", "cli-export-strict-fonts"))
            .arg(self.flag("force", "cli-force"))
            .arg(self.help())
    }

    fn check(&self) -> Command {
        self.plain("check", "cli-check", "cli-check-usage")
            .arg(self.file("cli-check-file").required(true))
            .arg(self.flag("strict", "cli-check-strict"))
            .arg(self.flag("questions", "cli-check-questions"))
            .arg(self.flag("gaps", "cli-check-gaps"))
            .arg(self.flag("handoffs", "cli-check-handoffs"))
            .arg(self.flag("json", "cli-check-json"))
            .arg(self.help())
    }

    fn new_map(&self) -> Command {
        let names: Vec<&str> = assets::templates().iter().map(|template| template.name).collect();
        let languages = Lang::ALL.map(Lang::tag);
        let template = self.named("cli-new-template", &names);
        let language = self.named("cli-new-language", &languages);
        self.plain("new", "cli-new", "cli-new-usage")
            .arg(
                self.option("template", "cli-value-name", template, value_parser!(String))
                    .short('t')
                    .default_value("blank"),
            )
            .arg(self.option("language", "cli-value-tag", language, PossibleValuesParser::new(languages)))
            .arg(self.output("cli-new-output").required(false).required_unless_present("list"))
            .arg(self.flag("list", "cli-new-list"))
            .arg(self.flag("force", "cli-force"))
            .arg(self.help())
    }

    fn templates(&self) -> Command {
        self.plain("templates", "cli-templates", "cli-templates-usage").arg(self.help())
    }

    fn themes(&self) -> Command {
        let name =
            Arg::new("name").value_name(self.lang.text("cli-value-name")).help(self.lang.text("cli-themes-name"));
        self.plain("themes", "cli-themes", "cli-themes-usage")
            .arg(name.help_heading(self.lang.text("cli-arguments")))
            .arg(self.help())
    }

    /// A command without arguments. It words its own help, so that all of it is in one language.
    fn plain(&self, name: &'static str, about: &'static str, usage: &'static str) -> Command {
        let heading = self.lang.text("cli-usage-heading");
        Command::new(name)
            .about(self.lang.text(about))
            .override_usage(self.lang.text(usage))
            .disable_help_flag(true)
            .next_help_heading(self.lang.text("cli-options"))
            .help_template(format!("{{about}}\n\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}\n"))
    }

    fn file(&self, help: &'static str) -> Arg {
        Arg::new("file")
            .value_name(self.lang.text("cli-value-file"))
            .help(self.lang.text(help))
            .help_heading(self.lang.text("cli-arguments"))
            .value_parser(value_parser!(PathBuf))
    }

    fn output(&self, help: &'static str) -> Arg {
        self.option("output", "cli-value-file", self.lang.text(help), value_parser!(PathBuf)).short('o').required(true)
    }

    fn option(&self, name: &'static str, value: &'static str, help: String, parser: impl Into<ValueParser>) -> Arg {
        Arg::new(name)
            .long(name)
            .value_name(self.lang.text(value))
            .help(help)
            .value_parser(parser.into())
            .allow_hyphen_values(true)
            .hide_possible_values(true)
            .hide_default_value(true)
    }

    fn flag(&self, name: &'static str, help: &'static str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.lang.text(help))
    }

    fn help(&self) -> Arg {
        Arg::new("help").short('h').long("help").action(ArgAction::Help).help(self.lang.text("cli-help"))
    }

    /// A help text that lists names.
    fn named(&self, id: &'static str, names: &[&str]) -> String {
        self.lang.message(&Message::new(id).with("names", names.join(", ")))
    }
}
