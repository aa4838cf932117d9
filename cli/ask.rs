//! `ask`: the guide by numbers, one page after the other.

use std::io::{self, BufRead, Write};
use std::time::SystemTime;

use guest_help_core::case::{Act, ActOutcome, Answer, Case, Field, Instead, Problem};
use guest_help_core::clue::MOST_BYTES;
use guest_help_core::diagnose;
use guest_help_core::effect;
use guest_help_core::error::is_address;
use guest_help_core::guide;
use guest_help_core::handoff;
use guest_help_core::page::{Kind, PageNumber, ReportAct, map};
use guest_help_core::screen::{self, AnswerBy, Block, Choice, FieldView, Screen, TimerView};
use guest_help_core::text::Language;
use guest_help_desktop_actions::Desk;
use guest_help_probes::moment;

use crate::explain;
use crate::failure::{Failure, Outcome};
use crate::print;
use crate::setting::Setting;

/// What the guest types.
enum Typed {
    Number(usize),
    Page(PageNumber),
    Back,
    Paste,
    Letter,
    Open,
    Timer,
    Language(String),
    PagesLanguage(String),
    Quit,
    Help,
    Nothing,
}

/// How the fields of a page were left.
enum Filled {
    Done,
    /// With a number instead: a choice of the page.
    Chosen(String),
    Back,
    Quit,
}

/// A conversation: lines come in, pages go out.
struct Conversation<'a, In, Out> {
    input: In,
    output: Out,
    setting: Setting,
    case: Case,
    base: &'a Setting,
    desk: Desk,
}

/// Walks the guide until the guest stops. With `--json` the pages go to stderr and the last judgement to stdout.
pub fn ask(setting: &Setting) -> Result<Outcome, Failure> {
    let case = setting.case()?;
    let own = setting.in_language(setting.texts.language(), setting.texts.microsoft());
    let input = io::stdin().lock();
    let case = if setting.json {
        let output = io::stderr().lock();
        let case = Conversation { input, output, setting: own, case, base: setting, desk: Desk::default() }.run()?;
        let explanation = screen::explain(
            &diagnose::diagnose(&case, &setting.host),
            case.pasted().map_or(0, |(_, _, removed)| removed),
            &setting.host,
            setting.view(),
        );
        writeln!(io::stdout().lock(), "{}", serde_json::to_string_pretty(&explanation).map_err(io::Error::from)?)?;
        case
    } else {
        Conversation { input, output: io::stdout().lock(), setting: own, case, base: setting, desk: Desk::default() }
            .run()?
    };
    let diagnosis = diagnose::diagnose(&case, &setting.host);
    let ended = map().page(diagnosis.page).kind == Kind::Outcome;
    let judged = ended || case.pasted().is_some();
    Ok(if judged { Outcome::of(&diagnosis) } else { Outcome::Fine })
}

impl<In: BufRead, Out: Write> Conversation<'_, In, Out> {
    fn run(mut self) -> Result<Case, Failure> {
        let mut shown = None;
        loop {
            let number = guide::next(&self.case);
            let mut screen = screen::of(number, &self.case, &self.setting.host, self.setting.view());
            let mut chosen = None;
            if shown != Some(number) {
                tracing::info!(page = %number, "page");
                self.show(&screen)?;
                shown = Some(number);
                match self.fill(&screen.fields)? {
                    // What was typed can change the page, and with it what its numbers mean.
                    Filled::Done if !screen.fields.is_empty() && screen.sections.is_empty() => {
                        let typed = screen::of(number, &self.case, &self.setting.host, self.setting.view());
                        let is_other = print::screen(&typed, &self.setting.texts).text()
                            != print::screen(&screen, &self.setting.texts).text();
                        screen = typed;
                        if is_other {
                            self.show(&screen)?;
                        }
                    }
                    Filled::Done => {}
                    Filled::Chosen(choice) => chosen = Some(choice),
                    Filled::Back => {
                        self.answer(Answer::Back)?;
                        continue;
                    }
                    Filled::Quit => break,
                }
                self.say("ask-footer")?;
            }
            let Some(line) = chosen.map_or_else(|| self.read_line("> "), |chosen| Ok(Some(chosen)))? else { break };
            match parse(&line) {
                Some(Typed::Quit) => break,
                Some(typed) => {
                    if self.take(typed, &screen)? {
                        shown = None;
                    }
                }
                None if is_a_word(&line) => self.help(&line)?,
                None => {
                    self.say("ask-reading")?;
                    if self.paste(&line)? {
                        shown = None;
                    }
                }
            }
        }
        self.base.keep(&self.case)?;
        Ok(self.case)
    }

    fn show(&mut self, screen: &Screen) -> Result<(), Failure> {
        let page = print::screen(screen, &self.setting.texts);
        write!(self.output, "\n{}\n", page.text())?;
        Ok(())
    }

    /// `None` at the end of the input.
    fn read_line(&mut self, prompt: &str) -> Result<Option<String>, Failure> {
        write!(self.output, "{prompt}")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
    }

    /// Does what was typed. Is there a page to show again?
    fn take(&mut self, typed: Typed, screen: &Screen) -> Result<bool, Failure> {
        match typed {
            Typed::Number(n) => match screen.choices.iter().find(|choice| choice.n == n) {
                Some(choice) => return self.choose(choice),
                None => self.say_with("ask-no-number", n.to_string())?,
            },
            Typed::Page(number) if map().find(number).is_some() => return self.answer(Answer::Jump { to: number }),
            Typed::Page(number) => self.say_with("jump-error-unknown", number.to_string())?,
            Typed::Back => return self.answer(Answer::Back),
            Typed::Paste => return self.paste(""),
            Typed::Letter => self.letters(screen)?,
            Typed::Open => return self.open(screen),
            Typed::Timer => self.time(screen)?,
            Typed::Language(code) => return self.speak(&code, None),
            Typed::PagesLanguage(code) => return self.speak("", Some(&code)),
            Typed::Help => self.help("")?,
            Typed::Nothing | Typed::Quit => {}
        }
        Ok(false)
    }

    fn answer(&mut self, given: Answer) -> Result<bool, Failure> {
        match self.base.answer(self.case.clone(), given) {
            Ok(case) => {
                self.case = case;
                Ok(true)
            }
            Err(Failure::Unusable(line)) => {
                writeln!(self.output, "{line}")?;
                Ok(false)
            }
            Err(failure) => Err(failure),
        }
    }

    fn choose(&mut self, choice: &Choice) -> Result<bool, Failure> {
        if let Some(with) = choice.act {
            return self.hand_over(with);
        }
        match choice.answer {
            AnswerBy::StartOver => self.answer(Answer::StartOver),
            AnswerBy::Jump => self.answer(Answer::Jump { to: choice.to }),
            AnswerBy::Choose => {
                let to = Some(choice.to).filter(|to| *to != guide::next(&self.case));
                let taken = self.answer(Answer::Choose { choice: choice.choice.clone(), to })?;
                // Where something is missing, the fields are asked again.
                Ok(taken || guide::next(&self.case) == PageNumber::REPORT)
            }
        }
    }

    /// Reads lines up to one with a dot alone, after a first line that was read already. Empty: nothing was pasted.
    fn paste(&mut self, first: &str) -> Result<bool, Failure> {
        self.say("ask-paste-here")?;
        let mut text = first.as_bytes().to_vec();
        // An empty line before a mail would end its headers before they begin.
        if !first.is_empty() {
            text.push(b'\n');
        }
        let mut line = Vec::new();
        self.output.flush()?;
        loop {
            line.clear();
            if self.input.read_until(b'\n', &mut line)? == 0 || line.trim_ascii() == b"." {
                break;
            }
            // A text that is too large is still read to its end: its rest is not taken for commands.
            if text.len() <= MOST_BYTES {
                text.extend_from_slice(&line);
            }
        }
        if text.trim_ascii().is_empty() {
            self.say("cli-error-empty")?;
            return Ok(false);
        }
        match explain::paste(text, &self.setting) {
            Ok((paste, _)) => self.answer(Answer::Paste(paste)),
            Err(Failure::Unusable(line)) => {
                writeln!(self.output, "{line}")?;
                Ok(false)
            }
            Err(failure) => Err(failure),
        }
    }

    /// Asks for each field; an empty line keeps what is there.
    fn fill(&mut self, fields: &[FieldView]) -> Result<Filled, Failure> {
        // Where only an address helps, the choices of the page are an answer as well.
        let can_choose = matches!(fields, [field] if !field.required && takes_an_address(field));
        for field in fields {
            if let Some(hint) = &field.hint {
                writeln!(self.output, "{hint}")?;
            }
            let kept = if field.value.is_empty() { String::new() } else { format!(" [{}]", field.value) };
            let colon = if field.label.ends_with('?') { "" } else { ":" };
            let prompt = format!("{}{kept}{colon} ", field.label);
            let Some(mut value) = self.read_line(&prompt)? else { return Ok(Filled::Quit) };
            let is_taken = is_good(field, &value) || (can_choose && is_choice(&value));
            if !is_taken {
                writeln!(self.output, "{}", field.error)?;
                value = self.read_line(&prompt)?.unwrap_or_default();
            }
            match value.as_str() {
                _ if can_choose && is_choice(&value) => return Ok(Filled::Chosen(value)),
                "b" => return Ok(Filled::Back),
                "q" => return Ok(Filled::Quit),
                "" if field.value.is_empty() => {}
                "" => {
                    self.answer(Answer::Type { field: field.field, value: field.value.clone() })?;
                }
                _ if takes_an_address(field) && !is_address(&value) => {}
                _ => {
                    self.answer(Answer::Type { field: field.field, value })?;
                }
            }
        }
        Ok(Filled::Done)
    }

    fn letters(&mut self, screen: &Screen) -> Result<(), Failure> {
        if screen.letters.len() > 1 {
            self.say("letter-choose")?;
        }
        for letter in &screen.letters {
            write!(self.output, "\n{}", print::letter(letter, &self.setting.texts).text())?;
        }
        if screen.letters.is_empty() {
            self.say("ask-no-letter")?;
        }
        Ok(())
    }

    /// Starts the timer of the page, and says until when it runs.
    fn time(&mut self, screen: &Screen) -> Result<(), Failure> {
        let Some(timer) = timer_of(&screen.body).map(|view| view.timer) else { return self.say("ask-no-timer") };
        self.answer(Answer::StartTimer { timer, began: moment(SystemTime::now()) })?;
        let started = screen::of(screen.number, &self.case, &self.setting.host, self.setting.view());
        if let Some(view) = timer_of(&started.body) {
            writeln!(self.output, "{}", view.words)?;
        }
        Ok(())
    }

    /// Does something with the report. What came of it is said, on the next page or on this one.
    fn hand_over(&mut self, with: ReportAct) -> Result<bool, Failure> {
        let act = Act::Report { with };
        // A clipboard may be missing, or be gone with the program: the text stands here too.
        if with == ReportAct::Copy {
            let text = handoff::report(&self.case, &self.setting.host, &self.setting.texts).text();
            write!(self.output, "\n{}\n", text.as_str())?;
        }
        self.act(act)
    }

    /// Opens the link of the page that belongs into a private window.
    fn open(&mut self, screen: &Screen) -> Result<bool, Failure> {
        match screen::private_address(&screen.body) {
            Some(address) => self.act(Act::OpenPrivately { address: address.to_owned() }),
            None => {
                self.say("ask-no-link")?;
                Ok(false)
            }
        }
    }

    /// Does something on the computer, and says what came of it. Is there a page to show again?
    fn act(&mut self, act: Act) -> Result<bool, Failure> {
        let Some(plan) = effect::of(&act, &self.case, &self.setting.host, self.setting.view()) else {
            return Ok(false);
        };
        let outcome = match self.desk.perform(&plan) {
            ActOutcome::Failed { problem: Problem::NoClipboard, .. }
                if act == (Act::Report { with: ReportAct::Copy }) =>
            {
                ActOutcome::Done { place: None, instead: Some(Instead::Printed) }
            }
            outcome => outcome,
        };
        self.answer(Answer::Acted { page: plan.page, act, outcome })?;
        let number = guide::next(&self.case);
        let screen = screen::of(number, &self.case, &self.setting.host, self.setting.view());
        match screen.outcome {
            Some(outcome) => {
                writeln!(self.output, "{}", outcome.words)?;
                Ok(false)
            }
            None => Ok(true),
        }
    }

    fn speak(&mut self, language: &str, microsoft: Option<&str>) -> Result<bool, Failure> {
        let texts = &self.setting.texts;
        let language = if language.is_empty() { Some(texts.language()) } else { Language::find(language) };
        let microsoft = microsoft.map_or(Some(texts.microsoft()), Language::find);
        match (language, microsoft) {
            (Some(language), Some(microsoft)) => {
                self.setting = self.setting.in_language(language, microsoft);
                Ok(true)
            }
            _ => {
                self.help("")?;
                Ok(false)
            }
        }
    }

    fn help(&mut self, line: &str) -> Result<(), Failure> {
        if !line.is_empty() {
            self.say("ask-not-understood")?;
        }
        let keys = screen::of(PageNumber::KEYS, &self.case, &self.setting.host, self.setting.view());
        write!(self.output, "{}", print::body(&keys).text())?;
        Ok(())
    }

    fn say(&mut self, message: &str) -> Result<(), Failure> {
        writeln!(self.output, "{}", self.setting.texts.say(message))?;
        Ok(())
    }

    fn say_with(&mut self, message: &str, page: String) -> Result<(), Failure> {
        writeln!(self.output, "{}", self.setting.texts.say_with(message, &[("page", page.into())]))?;
        Ok(())
    }
}

/// The timer of a page, where it has one.
fn timer_of(blocks: &[Block]) -> Option<&TimerView> {
    blocks.iter().find_map(|block| match block {
        Block::Timer { view } => Some(view.as_ref()),
        Block::Details { blocks, .. } => timer_of(blocks),
        _ => None,
    })
}

/// Does the field take this? An address in a field for one, something in a required one; `b` and `q` leave the page.
fn is_good(field: &FieldView, value: &str) -> bool {
    match value {
        "b" | "q" => true,
        "" => !field.required || !field.value.is_empty(),
        _ => !takes_an_address(field) || is_address(value),
    }
}

fn is_choice(value: &str) -> bool {
    (1..=2).contains(&value.len()) && value.bytes().all(|letter| letter.is_ascii_digit())
}

fn takes_an_address(field: &FieldView) -> bool {
    matches!(field.field, Field::Address | Field::Invited)
}

/// A single short word is a command that was mistyped, not a text that was pasted.
fn is_a_word(line: &str) -> bool {
    line.len() <= 20 && line.chars().all(char::is_alphabetic)
}

fn parse(line: &str) -> Option<Typed> {
    let line = line.trim().trim_end_matches('.').to_lowercase();
    if line.len() == 3
        && let Ok(page) = line.parse()
    {
        return Some(Typed::Page(page));
    }
    if let Ok(number) = line.parse() {
        return Some(Typed::Number(number));
    }
    Some(match line.split_once(' ') {
        Some(("lang", code)) => Typed::Language(code.trim().to_owned()),
        Some(("pages", code)) => Typed::PagesLanguage(code.trim().to_owned()),
        Some(_) => return None,
        None => match line.as_str() {
            "b" | "back" | "terug" => Typed::Back,
            "v" => Typed::Paste,
            "m" => Typed::Letter,
            "o" => Typed::Open,
            "t" => Typed::Timer,
            "q" | "quit" | "stop" | "exit" | "einde" => Typed::Quit,
            "?" | "h" | "help" => Typed::Help,
            "" => Typed::Nothing,
            _ => return None,
        },
    })
}
