import QtQuick
import RestoreAssist.Model

// The root of every page; `show` is called with what a jump asked for, once the page is built.
Item {
    required property AppModel app
    function show(arguments: var): void {}
}
