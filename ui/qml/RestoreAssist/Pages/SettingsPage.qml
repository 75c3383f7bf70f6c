pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Model

// The screens, the tablet, what it is made of; a change shows at once.
AppPage {
    id: root
    readonly property SettingsModel settings: app.settings
    readonly property TabletModel tablet: app.tablet
    readonly property bool wide: width >= Theme.breakpoint && width >= Theme.px(860)
    objectName: "settingsPage"

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        GridLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: Theme.s4
            Problem { Layout.columnSpan: column.columns; Layout.fillWidth: true; words: root.settings.problem; action: qsTr("Close"); onActed: root.settings.dismissProblem() }
            Problem { Layout.columnSpan: column.columns; Layout.fillWidth: true; words: root.tablet.problem; action: qsTr("Close"); onActed: root.tablet.dismissProblem() }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: root.width * 0.6
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                ScreenSettings { settings: root.settings; position: root.app.position }
                MoreSettings { app: root.app }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: root.width * 0.4
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                TabletSettings { tablet: root.tablet; power: root.app.power; onChooseTarget: folders.choose((url) => root.tablet.chooseTarget(url)) }
                KeySettings { door: root.app.storeKey }
                Diagnostics { tablet: root.tablet; onChooseFolder: folders.choose((url) => root.tablet.writeBundle(url)) }
                Section {
                    objectName: "aboutCard"
                    title: qsTr("About")
                    Label { Layout.fillWidth: true; text: root.app.version === "" ? qsTr("RestoreAssist Field") : qsTr("RestoreAssist Field %1").arg(root.app.version); font.weight: Theme.strong; wrapMode: Text.WordWrap; elide: Text.ElideNone }
                    Note { Layout.fillWidth: true; text: qsTr("Works without a network. Everything you confirm is stored encrypted on this tablet before the screen says so.") }
                    Note { Layout.fillWidth: true; text: qsTr("Apache-2.0. Uses Qt under the LGPL-3.0, Inter under the OFL-1.1 and Material Symbols under the Apache-2.0.") }
                }
            }
        }
    }
    Loader {
        id: folders
        property var then
        function choose(done: var): void { then = done; active = true; (item as FolderDialog).open() }
        active: false
        sourceComponent: FolderDialog { title: qsTr("Choose a folder"); onAccepted: folders.then(String(selectedFolder)) }
    }
    Connections {
        target: root.tablet
        function onBundleWritten(path: string): void { Notices.say(qsTr("Written: %1").arg(path)) }
        function onBackedUp(): void { Notices.say(qsTr("The backup was made and verified.")) }
    }
}
