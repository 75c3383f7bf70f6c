pragma Singleton
import QtQuick

// The words for kinds, topics and decisions of the site file.
QtObject {
    readonly property var kinds: ({
        job: qsTr("Job"),
        milestone: qsTr("Dates of the job"),
        claim: qsTr("Claim"),
        programme: qsTr("Programme rules"),
        visit: qsTr("Visits"),
        party: qsTr("People and companies"),
        occupancy: qsTr("Occupants"),
        notice: qsTr("What people were told"),
        verbal_authority: qsTr("Authority by word"),
        credential: qsTr("Certificates of the crew"),
        power_isolation: qsTr("Power isolation"),
        ppe_use: qsTr("Protective equipment"),
        hazard_test: qsTr("Hazard tests"),
        referral: qsTr("Specialists"),
        source: qsTr("Source of the water"),
        migration_check: qsTr("Where water may have gone"),
        observation: qsTr("Observations"),
        property: qsTr("Building"),
        hvac_check: qsTr("Air handling"),
        material: qsTr("Materials"),
        calibration: qsTr("Checks of meters"),
        work_plan: qsTr("Work plan"),
        containment: qsTr("Containment"),
        pressure_reading: qsTr("Pressure readings"),
        deviation: qsTr("Deviations"),
        removal: qsTr("Removals"),
        biocide_use: qsTr("Antimicrobials"),
        clearance: qsTr("Clearance"),
        regulatory: qsTr("Papers that law asks for"),
        note: qsTr("Notes"),
        contents_item: qsTr("Contents"),
        contents_box: qsTr("Boxes"),
        contents_move: qsTr("Moves")
    })
    readonly property var topics: ({
        loss: qsTr("Loss and claim"),
        people: qsTr("People"),
        safety: qsTr("Safety"),
        findings: qsTr("Findings"),
        plan: qsTr("Plan"),
        work: qsTr("Work"),
        contents: qsTr("Contents")
    })
    readonly property var decisions: ({
        category: qsTr("Category of water"),
        class: qsTr("Class of drying"),
        condition: qsTr("Condition (growth)")
    })
    function kind(key: string): string { return kinds[key] ?? key }
    function topic(key: string): string { return topics[key] ?? key }
    function decision(key: string): string { return decisions[key] ?? key }
    function value(kind: string, value: int): string {
        switch (kind) {
        case "category": return qsTr("Category %1").arg(value)
        case "class": return qsTr("Class %1").arg(value)
        default: return qsTr("Condition %1").arg(value)
        }
    }
    function decided(name: string): string { return qsTr("Decided: %1").arg(value(name.split(" ")[0], Number(name.split(" ")[1]))) }
    function meaning(kind: string, value: int): string {
        switch (kind + value) {
        case "category1": return qsTr("From a clean source")
        case "category2": return qsTr("May make people ill")
        case "category3": return qsTr("Grossly contaminated")
        case "class1": return qsTr("Little of it wet")
        case "class2": return qsTr("Much of it wet")
        case "class3": return qsTr("Most of it wet")
        case "class4": return qsTr("Held in slow materials")
        case "condition1": return qsTr("Nothing unusual")
        case "condition2": return qsTr("Settled spores")
        default: return qsTr("Actual growth")
        }
    }
    // Answers that are given often, to be tapped instead of typed.
    function suggestions(kind: string, name: string): list<string> {
        switch (kind + "." + name) {
        case "ppe_use.items": return [qsTr("Safety shoes"), qsTr("Gloves"), qsTr("Eye protection"), qsTr("Hard hat"), qsTr("Respirator"), qsTr("Coverall")]
        case "ppe_use.task": return [qsTr("Readings and equipment"), qsTr("Extraction"), qsTr("Demolition"), qsTr("Cleaning")]
        case "occupancy.vulnerabilities": return [qsTr("None"), qsTr("Infant"), qsTr("Elderly"), qsTr("Respiratory illness"), qsTr("Weak immune system")]
        case "occupancy.pets": return [qsTr("None"), qsTr("Dog"), qsTr("Cat")]
        case "occupancy.advice_given": return [qsTr("Stay out of the drying rooms"), qsTr("Sleep elsewhere while machines run")]
        case "notice.means": return [qsTr("In person"), qsTr("By phone"), qsTr("In writing")]
        case "property.below_grade": return ["basement", "crawlspace", "attic"]
        case "property.hvac": return [qsTr("Ducted"), qsTr("Split unit"), qsTr("Radiators only")]
        case "power_isolation.scope": return [qsTr("All wet rooms"), qsTr("Whole building")]
        case "source.repair_by": return [qsTr("The owner's plumber"), qsTr("The owner"), qsTr("Property manager")]
        case "source.stopped_by": return [qsTr("The owner"), qsTr("The crew"), qsTr("A plumber")]
        case "source.description": return [qsTr("Burst supply hose"), qsTr("Leaking pipe"), qsTr("Overflow"), qsTr("Failed appliance")]
        case "migration_check.description": return [qsTr("No moisture found"), qsTr("Wet, point added")]
        case "material.decision_reason": return [qsTr("Sound, dries in place"), qsTr("Contaminated"), qsTr("Damaged"), qsTr("Cheaper to replace")]
        case "work_plan.goals": return [qsTr("Every point at its goal at two visits")]
        case "visit.gap_reason": return [qsTr("No access"), qsTr("Weather"), qsTr("Client asked for another day")]
        case "claim.assignment_source": return [qsTr("Insurer"), qsTr("Programme"), qsTr("Client called")]
        case "removal.disposal": return [qsTr("Bagged, landfill"), qsTr("Licensed disposal")]
        case "containment.critical_barriers": return [qsTr("Plastic sheeting"), qsTr("Zip door"), qsTr("Sealed vents")]
        default: return []
        }
    }
    function noticeText(kind: string): string {
        switch (kind) {
        case "noise": return qsTr("The machines are loud day and night.")
        case "trip_hazard": return qsTr("Cables and hoses lie on the floors.")
        case "energy_use": return qsTr("The machines use power all day.")
        case "keep_running": return qsTr("Machines must not be switched off or moved.")
        default: return ""
        }
    }
}
