pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

// One of several; options are { key, text, count?, icon?, tone?, name? }. Scrolls sideways when it is given less room; the
// chosen one is always in sight. Where equal shares do not hold the longest word, each gets its own width and a share of the rest.
Rectangle {
    id: root
    property var options: []
    property string current
    property bool fill: false
    property bool tight: false  // no wider than a finger where there is only an icon
    readonly property real room: width - Theme.s2 - Theme.s0 * (options.length - 1)
    readonly property real share: room / options.length
    readonly property bool even: total(share) <= room + 0.5
    readonly property real spare: Math.max(0, (room - total(0)) / options.length)
    signal picked(string key)
    function total(least: real): real {
        let sum = 0
        for (let i = 0; i < segments.count; ++i)
            sum += Math.max(segments.itemAt(i)?.implicitWidth ?? 0, least)
        return sum
    }
    implicitHeight: Theme.touchMin + Theme.s2
    implicitWidth: row.implicitWidth + Theme.s2
    radius: Theme.radiusSmall + Theme.s1
    color: Theme.surfaceAlt
    border.width: Theme.outdoor ? Theme.border : 0
    border.color: Theme.outline

    Flickable {
        id: view
        function reveal(item: Item): void {
            contentX = Math.max(0, Math.min(item.x, Math.max(contentX, item.x + item.width - width)))
        }
        anchors { fill: parent; margins: Theme.s1 }
        contentWidth: row.width
        clip: true
        interactive: row.implicitWidth > width
        boundsBehavior: Flickable.StopAtBounds
        Row {
            id: row
            spacing: Theme.s0
            Repeater {
                id: segments
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
                    implicitWidth: Math.max(Theme.touchMin, content.implicitWidth + 2 * (root.tight ? Theme.s1 : Theme.s4))
                    width: !root.fill ? implicitWidth : root.even ? Math.max(implicitWidth, root.share) : implicitWidth + root.spare
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: modelData.name ?? text
                    Accessible.checked: active
                    onClicked: root.picked(modelData.key)
                    onActiveChanged: if (active) view.reveal(seg)
                    onActiveFocusChanged: if (activeFocus) view.reveal(seg)
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
