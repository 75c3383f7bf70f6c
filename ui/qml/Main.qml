pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import RestoreAssist.Theme
import RestoreAssist.Controls
import RestoreAssist.Pages
import RestoreAssist.Model

Window {
    id: window
    required property AppModel app
    required property CrashFunnel crash
    readonly property bool onJob: app.hasJob
    objectName: "mainWindow"
    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight
    visible: true
    title: qsTr("RestoreAssist Field")
    color: Theme.background
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "mode"; value: window.app.settings.theme }
    Binding { target: Theme; property: "textScale"; value: window.app.settings.textScale / 100 }
    Binding { target: Theme; property: "narrow"; value: window.width < Theme.breakpoint * 1.2 }
    Binding { target: Theme; property: "gloveMode"; value: window.app.settings.gloveMode }

    NavRail {
        id: rail
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        current: window.app.page
        onPicked: (key) => window.app.go(key)
        items: [
            { key: "jobs", text: qsTr("Jobs"), icon: Icons.listAlt },
            ...(window.onJob ? [
                { key: "overview", text: qsTr("Job"), icon: Icons.home, badge: window.app.overview.checkpoint.title === undefined ? 0 : 1 },
                { key: "map", text: qsTr("Map"), icon: Icons.pinDrop },
                { key: "drying", text: qsTr("Drying"), icon: Icons.showChart }
            ] : []),
            { key: "settings", text: qsTr("Settings"), icon: Icons.settings }
        ]
    }
    TopBar {
        id: bar
        anchors { left: rail.right; right: parent.right; top: parent.top }
        app: window.app
        onSyncAsked: syncSheet.shown = true
    }
    Item {
        id: pages
        anchors { left: rail.right; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        LazyPage { key: "jobs"; page: window.app.page; sourceComponent: Component { JobsPage { app: window.app } } }
        LazyPage { key: "overview"; page: window.app.page; sourceComponent: Component { OverviewPage { app: window.app } } }
        LazyPage { key: "map"; page: window.app.page; sourceComponent: Component { MapPage { app: window.app } } }
        LazyPage { key: "drying"; page: window.app.page; sourceComponent: Component { DryingPage { app: window.app } } }
        LazyPage { key: "settings"; page: window.app.page; sourceComponent: Component { SettingsPage { app: window.app } } }
    }
    // A page is built when it is opened first and kept afterwards.
    component LazyPage: Loader {
        required property string key
        required property string page
        readonly property bool current: page === key
        property bool visited: false
        anchors.fill: parent
        active: visited || current
        visible: current
        onCurrentChanged: if (current) visited = true
        Component.onCompleted: if (current) visited = true
    }
    SyncSheet { id: syncSheet; sync: window.app.sync }
    CrashSheet { crash: window.crash }
    Toast {
        id: toast
        anchors { bottom: parent.bottom; bottomMargin: Theme.s6; horizontalCenter: pages.horizontalCenter }
    }
    Connections {
        target: window.app.map
        function onSaved(what: string): void { toast.show(qsTr("%1 saved").arg(what)) }
    }
    Connections {
        target: window.app.drying
        function onSaved(what: string): void { toast.show(qsTr("Air reading saved: %1").arg(what)) }
    }
    Connections {
        target: window.app.overview
        function onDecided(action: string): void { toast.show(action === "approve" ? qsTr("Approved") : qsTr("Sent back")) }
    }
    Connections {
        target: window.app.sync
        function onFinished(): void {
            toast.show(!window.app.sync.signedIn ? qsTr("Not signed in: nothing was sent") : window.app.sync.problems.length > 0 ? qsTr("Sync problem") : window.app.sync.unsynced === 0 ? qsTr("Everything is on the server") : qsTr("Still to sync: %1").arg(window.app.sync.unsynced))
        }
    }
}
