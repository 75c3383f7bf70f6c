import QtQuick
import RestoreAssist.Model

// Makes a page when it is opened first, in small pieces between the frames, and keeps it afterwards. `ready` says that the
// page that is asked for can be shown; what a jump asks for waits until then.
Loader {
    id: root
    required property AppModel app
    required property var modelData
    readonly property bool current: app.page === modelData.key
    property var asked: null
    signal ready
    asynchronous: true
    function arrive(): void {
        if (!current)
            asked = null
        else if (status === Loader.Null)
            make()
        else if (status === Loader.Ready)
            ready()
    }
    function make(): void {
        app.prepare(modelData.key)
        setSource(Qt.resolvedUrl(modelData.file), { app: app })
    }
    function show(): void {
        const page = item as AppPage
        if (page === null || asked === null)
            return
        const what = asked
        asked = null
        page.show(what)
    }
    onCurrentChanged: arrive()
    onLoaded: {
        arrive()
        show()
    }
    Component.onCompleted: arrive()
    Connections {
        target: root.app.navigation
        function onJumped(key: string, arguments: var): void {
            if (key !== root.modelData.key)
                return
            root.asked = arguments
            root.show()
        }
    }
}
