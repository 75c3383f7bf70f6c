import QtQuick
import QtQuick.Templates as T
import RestoreAssist.Theme

T.Button {
    id: control
    enum Kind { Primary, Tonal, Outline, Danger }
    property int kind: AppButton.Kind.Tonal
    property string iconName
    readonly property color fill: kind === AppButton.Kind.Primary ? Theme.primary
                                : kind === AppButton.Kind.Danger ? Theme.wet
                                : kind === AppButton.Kind.Tonal ? Theme.primarySoft : Theme.surface
    readonly property color ink: kind === AppButton.Kind.Primary ? Theme.primaryInk
                               : kind === AppButton.Kind.Danger ? Theme.statusInk
                               : kind === AppButton.Kind.Tonal ? Theme.primarySoftInk : Theme.text

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.s3)
    implicitWidth: Math.max(Theme.touch, row.implicitWidth + 2 * Theme.s5)
    padding: 0
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down ? Qt.tint(control.fill, Theme.pressedTint) : control.fill
        border.width: control.kind === AppButton.Kind.Outline || Theme.outdoor ? Theme.border : 0
        border.color: Theme.outline
        FocusRing { visible: control.visualFocus }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2
            Icon {
                name: control.iconName
                visible: control.iconName !== ""
                color: control.ink
                filled: true
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: control.text
                color: control.ink
                font.weight: Theme.strong
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
