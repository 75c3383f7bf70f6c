import QtQuick
import RestoreAssist.Controls
import RestoreAssist.Model

// Tells of each step of a page that edits, with undo beside it.
Connections {
    required property EditPageModel page
    target: page
    function onStepped(kind: string, name: string): void { Notices.offerUndo(() => SiteNames.step(kind, name), () => page.undo()) }
    function onUndone(kind: string, name: string): void { Notices.say(() => SiteNames.undone(kind, name)) }
    function onRedone(kind: string, name: string): void { Notices.say(() => SiteNames.redone(kind, name)) }
}
