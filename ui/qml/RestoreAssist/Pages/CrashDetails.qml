import QtQuick
import RestoreAssist.Theme
import RestoreAssist.Controls

// What is known of an error, in a frame of its own: long ones scroll, so that the way on stays in sight.
Rectangle {
    id: root
    property alias text: words.text
    implicitHeight: Math.min(words.contentHeight + 2 * Theme.s3, Theme.px(220))
    radius: Theme.radiusSmall
    color: Theme.background
    border { width: Theme.border; color: Theme.outline }
    function copy(): void {
        words.selectAll()
        words.copy()
        words.deselect()
    }
    Flickable {
        id: flick
        anchors { fill: parent; margins: Theme.s3 }
        contentHeight: words.contentHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        TextEdit {
            id: words
            width: flick.width
            readOnly: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            font { family: Theme.family; pixelSize: Theme.captionSize }
            color: Theme.text
            LayoutMirroring.enabled: false
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    ScrollMark { anchors { right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.s1 } view: flick }
}
