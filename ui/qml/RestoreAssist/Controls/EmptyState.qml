import QtQuick
import RestoreAssist.Theme

// Nothing here: why, and what to do.
Column {
    id: root
    required property string iconName
    required property string title
    required property string words
    property string action
    signal acted
    spacing: Theme.s3
    Icon { anchors.horizontalCenter: parent.horizontalCenter; name: root.iconName; size: Theme.s8 + Theme.s4; color: Theme.textFaint }
    Title { width: parent.width; horizontalAlignment: Text.AlignHCenter; wrapMode: Text.WordWrap; text: root.title }
    Note { width: parent.width; horizontalAlignment: Text.AlignHCenter; text: root.words }
    AppButton { objectName: "emptyAction"; anchors.horizontalCenter: parent.horizontalCenter; visible: root.action !== ""; text: root.action; onClicked: root.acted() }
}
