pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// One of several; options are { key, text, count?, icon?, tone?, name? }. Scrolls sideways when it is given less room.
Rectangle {
    id: root
    property var options: []
    property string current
    property bool fill: false
    signal picked(string key)
    implicitHeight: Theme.touchMin + Theme.s2
    implicitWidth: row.implicitWidth + Theme.s2
    radius: Theme.radiusSmall + Theme.s1
    color: Theme.surfaceAlt
    border.width: Theme.outdoor ? Theme.border : 0
    border.color: Theme.outline

    Flickable {
        anchors { fill: parent; margins: Theme.s1 }
        contentWidth: row.width
        clip: true
        interactive: row.implicitWidth > width
        boundsBehavior: Flickable.StopAtBounds
        Row {
            id: row
            spacing: Theme.s0
            Repeater {
                model: root.options
                T.AbstractButton {
                    id: seg
                    required property var modelData
                    readonly property bool active: modelData.key === root.current
                    readonly property color ink: active ? (Theme.outdoor ? Theme.surface : Theme.text) : Theme.textMuted
                    objectName: "segment_" + modelData.key
                    text: modelData.text
                    focusPolicy: Qt.StrongFocus
                    implicitHeight: Theme.touchMin
                    implicitWidth: Math.max(Theme.touchMin, content.implicitWidth + 2 * Theme.s4)
                    width: root.fill ? Math.max(implicitWidth, (root.width - Theme.s2 - Theme.s0 * (root.options.length - 1)) / root.options.length) : implicitWidth
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: modelData.name ?? text
                    Accessible.checked: active
                    onClicked: root.picked(modelData.key)
                    background: Rectangle {
                        radius: Theme.radiusSmall
                        color: seg.active ? (Theme.outdoor ? Theme.text : Theme.surface) : seg.down ? Theme.outline : Theme.none
                        border.width: seg.active && !Theme.outdoor ? Theme.border : seg.visualFocus ? Theme.emphasis : 0
                        border.color: seg.visualFocus ? Theme.primary : Theme.outline
                    }
                    contentItem: Item {
                        Row {
                            id: content
                            anchors.centerIn: parent
                            spacing: Theme.s2
                            Icon {
                                visible: (seg.modelData.icon ?? "") !== ""
                                name: seg.modelData.icon ?? ""
                                size: Theme.iconMedium
                                filled: true
                                color: seg.modelData.tone && !(seg.active && Theme.outdoor) ? Theme.status(seg.modelData.tone) : seg.ink
                                anchors.verticalCenter: parent.verticalCenter
                            }
                            Label {
                                text: seg.text
                                visible: text !== ""
                                font.pixelSize: Theme.labelSize
                                font.weight: seg.active ? Theme.strong : Theme.medium
                                color: seg.ink
                                anchors.verticalCenter: parent.verticalCenter
                                Accessible.ignored: true
                            }
                            Label {
                                visible: seg.modelData.count !== undefined
                                text: seg.modelData.count ?? ""
                                tabular: true
                                font.pixelSize: Theme.labelSize
                                color: seg.active && Theme.outdoor ? Theme.surface : Theme.textFaint
                                anchors.verticalCenter: parent.verticalCenter
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
