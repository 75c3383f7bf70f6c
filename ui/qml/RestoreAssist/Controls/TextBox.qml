import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// Several lines of text that scroll inside their frame.
Rectangle {
    id: root
    required property string label
    property string placeholderText
    property alias text: area.text
    property alias area: area
    signal edited
    implicitHeight: Theme.px(200)
    radius: Theme.radiusSmall
    color: Theme.surface
    border.width: area.activeFocus ? Theme.emphasis : Theme.border
    border.color: area.activeFocus ? Theme.primary : Theme.outline
    Flickable {
        id: flick
        anchors { fill: parent; margins: Theme.s3 }
        contentWidth: width
        contentHeight: Math.max(area.contentHeight + Theme.s2, height)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        function follow(r: rect): void {
            if (contentY >= r.y)
                contentY = r.y
            else if (contentY + height <= r.y + r.height)
                contentY = r.y + r.height - height
        }
        T.TextArea {
            id: area
            width: flick.width
            height: flick.contentHeight
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            horizontalAlignment: TextEdit.AlignLeft
            color: Theme.text
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.multiLine: true
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onCursorRectangleChanged: flick.follow(cursorRectangle)
            onTextChanged: if (activeFocus) root.edited()
        }
    }
    Label {
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
        visible: area.text === "" && area.preeditText === ""
        text: root.placeholderText
        color: Theme.textFaint
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
        Accessible.ignored: true
    }
}
