import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// A line of text with an icon before it.
T.TextField {
    id: control
    property string iconName
    required property string label
    implicitHeight: Math.max(Theme.touch, contentHeight + 2 * Theme.s3)
    implicitWidth: Theme.panel
    readonly property real begin: iconName === "" ? Theme.s4 : Theme.s4 + Theme.iconSize + Theme.s2
    readonly property bool turned: effectiveHorizontalAlignment === TextInput.AlignRight  // paddings are not mirrored by themselves
    leftPadding: turned ? Theme.s4 : begin
    rightPadding: turned ? begin : Theme.s4
    verticalAlignment: TextInput.AlignVCenter
    horizontalAlignment: TextInput.AlignLeft  // said, so that it is mirrored with the rest, the cursor of an empty field included
    color: Theme.text
    placeholderTextColor: Theme.textFaint
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.surface
        border.width: control.activeFocus ? Theme.emphasis : Theme.border
        border.color: control.activeFocus ? Theme.primary : Theme.outline
        Icon { objectName: "fieldIcon"; visible: control.iconName !== ""; anchors { left: parent.left; leftMargin: Theme.s4; verticalCenter: parent.verticalCenter } name: control.iconName; color: Theme.textFaint }
    }
    Label {
        anchors { left: parent.left; right: parent.right; leftMargin: control.begin; rightMargin: Theme.s4; verticalCenter: parent.verticalCenter }
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.railLabelMin
        color: control.placeholderTextColor
        Accessible.ignored: true
    }
}
