//! Which running program something belongs to, so that one that has died holds nothing.

use std::sync::OnceLock;

/// A program while it runs. Its number alone says little: numbers are given again, and after a restart of the
/// computer all of them are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    pub pid: u32,
    /// When it started, in the kernel's own count; 0 where that is not told.
    pub started: u64,
    /// Which start of the computer it runs in; empty where that is not told.
    pub boot: String,
    pub host: String,
}

/// What can be known of a program from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    Alive,
    Dead,
    /// It runs, or ran, on another computer.
    Elsewhere,
}

impl Owner {
    /// This program.
    pub fn this() -> &'static Owner {
        static THIS: OnceLock<Owner> = OnceLock::new();
        THIS.get_or_init(|| {
            let pid = std::process::id();
            Owner { pid, started: started(pid).unwrap_or(0), boot: boot(), host: host() }
        })
    }

    /// Whether the program still runs. Where the system does not tell when programs started, it is taken to.
    pub fn life(&self) -> Life {
        let this = Owner::this();
        if self.host != this.host {
            return Life::Elsewhere;
        }
        if self.boot != this.boot {
            return Life::Dead;
        }
        if this.started == 0 || started(self.pid) == Some(self.started) { Life::Alive } else { Life::Dead }
    }

    /// As one line.
    pub fn line(&self) -> String {
        format!("{} {} {} {}", self.pid, self.started, if self.boot.is_empty() { "-" } else { &self.boot }, self.host)
    }

    /// Reads such a line.
    pub fn of_line(line: &str) -> Option<Owner> {
        let mut words = line.trim().splitn(4, ' ');
        let (pid, started) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let boot = words.next()?;
        let boot = if boot == "-" { "" } else { boot };
        Some(Owner { pid, started, boot: boot.to_owned(), host: words.next().unwrap_or_default().to_owned() })
    }

    /// A word for names of files: the same for one program, another for every other one.
    pub fn word(&self) -> String {
        let machine = super::trace::hash(format!("{} {}", self.boot, self.host).as_bytes());
        format!("{:08x}-{}-{}", machine >> 32, self.pid, self.started)
    }

    /// Whether a word from the name of a file is that of a program that has died on this computer.
    pub(super) fn is_word_of_dead(word: &str) -> bool {
        let this = Owner::this();
        let mut parts = word.splitn(3, '-');
        let (machine, pid, started) = (parts.next(), parts.next(), parts.next());
        if machine != this.word().split('-').next() {
            return false;
        }
        let parsed = pid.and_then(|pid| pid.parse().ok()).zip(started.and_then(|started| started.parse().ok()));
        parsed.is_some_and(|(pid, started)| Owner { pid, started, ..this.clone() }.life() == Life::Dead)
    }
}

/// What the kernel notes of a program that has begun to die.
const EXITING: u64 = 0x4;

/// When a program started, in ticks since the computer did.
fn started(pid: u32) -> Option<u64> {
    let about = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The second field is a name in brackets, which may hold anything; the start is the 22nd.
    let (_, behind) = about.rsplit_once(')')?;
    let fields: Vec<&str> = behind.split_whitespace().collect();
    // A program that has ended and was not yet asked how is as good as gone, and so is one that is just dying.
    let is_dying = |flags: &&str| flags.parse::<u64>().is_ok_and(|flags| flags & EXITING != 0);
    if matches!(fields.first(), Some(&"Z" | &"X") | None) || fields.get(6).is_some_and(is_dying) {
        return None;
    }
    fields.get(19)?.parse().ok()
}

fn boot() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
}

fn host() -> String {
    let told = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let named = || std::env::var("COMPUTERNAME").or_else(|_| std::env::var("HOSTNAME")).ok();
    told.or_else(named).unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let this = Owner::this().clone();
        assert_eq!(Owner::of_line(&this.line()), Some(this.clone()));
        let bare = Owner { boot: String::new(), host: "two words".to_owned(), ..this };
        assert_eq!(Owner::of_line(&bare.line()), Some(bare));
        for line in ["", "x", "1", "1 2", "-1 2 3 4"] {
            assert_eq!(Owner::of_line(line), None, "{line}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_dead_are_told_from_the_living() {
        let this = Owner::this().clone();
        assert_eq!(this.life(), Life::Alive);
        // The number was given again; the computer was started again; no such number.
        assert_eq!(Owner { started: this.started + 1, ..this.clone() }.life(), Life::Dead);
        assert_eq!(Owner { boot: "another".to_owned(), ..this.clone() }.life(), Life::Dead);
        assert_eq!(Owner { pid: u32::MAX, ..this.clone() }.life(), Life::Dead);
        assert_eq!(Owner { host: "elsewhere".to_owned(), ..this.clone() }.life(), Life::Elsewhere);
        assert!(!Owner::is_word_of_dead(&this.word()));
        assert!(Owner::is_word_of_dead(&Owner { pid: u32::MAX, ..this.clone() }.word()));
        assert!(!Owner::is_word_of_dead(&Owner { host: "elsewhere".to_owned(), ..this }.word()));
        assert!(!Owner::is_word_of_dead("x7YzQ1"));
    }
}
