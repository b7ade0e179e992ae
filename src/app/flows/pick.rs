//! The system's own file dialogs, on a thread of their own.

use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

use rfd::AsyncFileDialog;

use super::Done;
use crate::app::request::Purpose;
use crate::app::shell::Shell;
use crate::export::Format;

/// Nobody reads, decides and clicks faster than this.
const FASTER_THAN_ANYBODY: Duration = Duration::from_millis(250);

/// Whether the system is likely to have a dialog. On Linux that takes a portal, which takes a session bus.
pub fn is_likely() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let bus_of_user =
        || std::env::var_os("XDG_RUNTIME_DIR").is_some_and(|folder| PathBuf::from(folder).join("bus").exists());
    set("DBUS_SESSION_BUS_ADDRESS") || bus_of_user()
}

/// Opens the system's dialog; what it says comes back as [`Done::Picked`].
pub fn start(shell: &mut Shell, purpose: Purpose, folder: PathBuf, name: String) {
    let lang = shell.lang;
    let mut dialog = AsyncFileDialog::new().set_title(lang.text(title(&purpose))).set_directory(&folder);
    let (filter, endings) = filter(&purpose);
    dialog = dialog.add_filter(lang.text(filter), endings);
    if !name.is_empty() {
        dialog = dialog.set_file_name(&name);
    }
    let work = move |_: &crate::export::Progress| {
        let asked = Instant::now();
        let handle = if is_for_saving(&purpose) { wait(dialog.save_file()) } else { wait(dialog.pick_file()) };
        let quick = asked.elapsed() < FASTER_THAN_ANYBODY;
        Done::Picked { purpose, path: handle.map(|handle| handle.path().to_owned()), quick, folder, name }
    };
    shell.jobs.start(None, false, work, |_| Done::Nothing);
}

/// Whether the path is to be written.
pub fn is_for_saving(purpose: &Purpose) -> bool {
    match purpose {
        Purpose::SaveAs(_) | Purpose::Export(_) | Purpose::ExportDifference(_) | Purpose::WritePreset(_) => true,
        Purpose::Open
        | Purpose::Compare
        | Purpose::ReadPreset
        | Purpose::CardPicture(_)
        | Purpose::PersonaPicture(_) => false,
    }
}

/// The id of the dialog's title.
pub fn title(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Open => "app-dialog-open",
        Purpose::SaveAs(_) => "app-dialog-save",
        Purpose::Export(order) if order.several => "deliver-dialog-several",
        Purpose::Export(_) | Purpose::ExportDifference(_) => "app-dialog-export",
        Purpose::Compare => "compare-dialog",
        Purpose::ReadPreset => "deliver-dialog-read-preset",
        Purpose::WritePreset(_) => "deliver-dialog-write-preset",
        Purpose::CardPicture(_) | Purpose::PersonaPicture(_) => "app-dialog-picture",
    }
}

/// The id of the name of the files that fit, and how their names end.
pub fn filter(purpose: &Purpose) -> (&'static str, &'static [&'static str]) {
    match purpose {
        Purpose::Open | Purpose::Compare | Purpose::SaveAs(_) => ("app-files-maps", &["ron"]),
        Purpose::Export(order) if order.several => ("deliver-files-several", &[]),
        Purpose::Export(order) => of_format(order.format()),
        Purpose::ExportDifference(format) => of_format(*format),
        Purpose::ReadPreset | Purpose::WritePreset(_) => ("deliver-files-presets", &["ron"]),
        Purpose::CardPicture(_) | Purpose::PersonaPicture(_) => ("app-files-pictures", &["png", "jpg", "jpeg"]),
    }
}

fn of_format(format: Format) -> (&'static str, &'static [&'static str]) {
    match format {
        Format::Png => ("app-files-png", &["png"]),
        Format::Svg => ("deliver-files-svg", &["svg"]),
        Format::Pdf => ("deliver-files-pdf", &["pdf"]),
        Format::Pptx => ("deliver-files-pptx", &["pptx"]),
        Format::Xlsx => ("deliver-files-xlsx", &["xlsx"]),
        Format::Csv => ("deliver-files-csv", &["csv"]),
        Format::Markdown => ("deliver-files-markdown", &["md", "markdown"]),
        Format::Mermaid => ("deliver-files-mermaid", &["mmd", "mermaid"]),
        Format::Json => ("deliver-files-json", &["json"]),
    }
}

/// Drives one future on this thread.
fn wait<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}
