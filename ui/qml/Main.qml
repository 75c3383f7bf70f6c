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
    property int restMs: 0  // after so long a rest the open job's other pages are made ahead; never when 0
    readonly property bool onJob: app.hasJob
    readonly property bool covered: app.takenOut.shown || app.storeKey.shown
    readonly property bool making: !pages.front?.current  // the page that was asked for is not on the screen yet
    readonly property bool portrait: width < Theme.breakpoint && height > width
    // Copied once: whoever reads a member of the list itself makes the whole list anew.
    readonly property var everyPage: JSON.parse(JSON.stringify(app.navigation.pages))
    readonly property var places: everyPage
        .filter((page) => page.section === "tablet" || onJob)
        .map((page) => ({
            key: page.key,
            text: qsTranslate("Pages", page.title),
            icon: Icons[page.icon],
            section: page.section,
            rank: page.rank + (page.section === "tablet" && onJob && page.key !== "jobs" ? 100 : 0),
            badge: page.key === "overview" && app.asked ? 1 : 0
        }))
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
    Binding { target: Theme; property: "savePower"; value: window.app.power.saving }
    Binding { target: Theme; property: "gloveMode"; value: window.app.settings.gloveMode }
    Shortcut { sequences: [StandardKey.Back]; enabled: !window.covered; onActivated: window.goBack() }
    function goBack(): void {
        const sheet = Layers.top as Sheet
        if (sheet)
            sheet.dismissed()
        else
            app.back()
    }

    NavBar {
        id: nav
        visible: !window.covered
        anchors { left: parent.left; bottom: parent.bottom }
        upright: !window.portrait
        width: upright ? implicitWidth : parent.width
        height: upright ? parent.height : implicitHeight
        items: window.places
        current: window.app.page
        onPicked: (key) => window.app.go(key)
        onMoreAsked: moreSheet.show()
    }
    TopBar {
        id: bar
        visible: !window.covered
        anchors { left: window.portrait ? parent.left : nav.right; right: parent.right; top: parent.top }
        app: window.app
        onSyncAsked: window.app.go("sync")
        onNoticesAsked: noticesSheet.show()
    }
    SafeModeBar {
        id: safe
        visible: window.crash.safeMode && !window.covered
        anchors { left: bar.left; right: parent.right; top: bar.bottom }
        height: implicitHeight
        crash: window.crash
    }
    Item {
        id: pages
        visible: !window.covered
        property PageLoader front: null  // what is on the screen: the page before, until the one that was asked for is made
        anchors { left: bar.left; right: parent.right; top: safe.bottom; bottom: window.portrait ? nav.top : parent.bottom }
        function ahead(): PageLoader {
            for (let i = 0; i < loaders.count; i++) {
                const loader = loaders.itemAt(i) as PageLoader
                if (loader.status === Loader.Null && loader.modelData.section === "job")
                    return loader
            }
            return null
        }
        Timer {
            property string on: window.app.page
            interval: window.restMs
            repeat: true
            running: window.restMs > 0 && window.onJob && !window.making && !window.app.power.saving
            onOnChanged: if (running) restart()
            onTriggered: pages.ahead()?.make()
        }
        Repeater {
            id: loaders
            model: window.everyPage
            PageLoader {
                id: page
                app: window.app
                anchors.fill: parent
                visible: pages.front === page
                onReady: pages.front = page
            }
        }
        MouseArea { anchors.fill: parent; z: 1; visible: window.making; onWheel: (e) => e.accepted = true; Accessible.ignored: true }
    }
    LazySheet {
        id: moreSheet
        sourceComponent: MoreSheet {
            items: window.places
            current: window.app.page
            jobTitle: window.app.title
            onPicked: (key) => window.app.go(key)
        }
    }
    Loader {
        active: window.app.takenOut.shown
        anchors.fill: parent
        sourceComponent: TakenOutPage { ending: window.app.takenOut; onCloseAsked: window.close() }
    }
    Loader {
        active: window.app.storeKey.shown && !window.app.takenOut.shown
        anchors.fill: parent
        sourceComponent: StorePage { door: window.app.storeKey; onCloseAsked: window.close() }
    }
    LazySheet { id: noticesSheet; sourceComponent: NoticesSheet { notices: window.app.notices } }
    LazySheet { wanted: window.app.storeKey.code !== ""; sourceComponent: RecoverySheet { door: window.app.storeKey } }
    CrashSheet { crash: window.crash }
    StartNotice { crash: window.crash }
    // Over the title in the bar: below, its Undo would lie on the buttons that save, beside it on the meters' state.
    Toast {
        id: toast
        readonly property real least: Math.min(Theme.px(360), pages.width - 2 * Theme.s5)
        maximumWidth: Math.max(least, bar.titleWidth)
        anchors { top: bar.top; topMargin: Theme.s1; left: bar.left; leftMargin: bar.titleWidth < least ? Theme.s5 : bar.titleInset }
    }
    Connections {
        target: Notices
        function onSaid(words: var, tone: string, undo: var): void {
            toast.show(words, tone, undo)
            if (tone === "warning")
                window.app.notices.warned(words, window.app.page, window.app.navigation.section === "job" ? window.app.jobId : "")
        }
    }
    Connections {
        target: window.app.sync
        function onFinished(): void {
            Notices.say(!window.app.sync.signedIn ? qsTr("Not signed in: nothing was sent") : window.app.sync.state === "offline" ? qsTr("No connection to the server") : window.app.sync.trouble ? qsTr("Sync problem") : window.app.sync.safe ? qsTr("Everything is on the server") : qsTr("Still to sync: %1").arg(window.app.sync.unsynced))
        }
    }
}
