<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Air readings</source>
        <translation>Luftmessungen</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>No air was read yet.</source>
        <translation>Es wurde noch keine Luft gemessen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Add air reading</source>
        <translation>Luftmessung hinzufügen</translation>
    </message>
</context>
<context>
    <name>AirNames</name>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>Unbetroffen</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>HVAC supply</source>
        <translation>Zuluft der Anlage</translation>
    </message>
    <message>
        <source>Dehumidifier in</source>
        <translation>Luftentfeuchter Eingang</translation>
    </message>
    <message>
        <source>Dehumidifier out</source>
        <translation>Luftentfeuchter Ausgang</translation>
    </message>
</context>
<context>
    <name>AirRow</name>
    <message>
        <source>%1, %2: %3, %4 percent humidity, %5 %6, dew point %7, vapour pressure %8</source>
        <translation>%1, %2: %3, %4 Prozent Feuchte, %5 %6, Taupunkt %7, Dampfdruck %8</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 % RH</source>
        <translation>%1  ·  %2 % rF</translation>
    </message>
    <message>
        <source>Dew %1  ·  VP %2</source>
        <translation>Tau %1  ·  Druck %2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 gegen %2</translation>
    </message>
</context>
<context>
    <name>AirSheet</name>
    <message>
        <source>Add air reading</source>
        <translation>Luftmessung hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where, for example Kitchen</source>
        <translation>Wo, zum Beispiel Küche</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>% RH</source>
        <translation>% rF</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Say where the air was read</source>
        <translation>Sagen Sie, wo gemessen wurde</translation>
    </message>
    <message>
        <source>Give temperature and humidity</source>
        <translation>Temperatur und Feuchte angeben</translation>
    </message>
    <message>
        <source>Save air reading</source>
        <translation>Luftmessung speichern</translation>
    </message>
</context>
<context>
    <name>AlertCard</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Say what was done about %1</source>
        <translation>Sagen Sie, was wegen %1 getan wurde</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf dem Plan</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 auf dem Plan</translation>
    </message>
</context>
<context>
    <name>AlertNames</name>
    <message>
        <source>Moved equipment</source>
        <translation>Gerät umgestellt</translation>
    </message>
    <message>
        <source>Added equipment</source>
        <translation>Gerät hinzugefügt</translation>
    </message>
    <message>
        <source>Took equipment away</source>
        <translation>Gerät weggenommen</translation>
    </message>
    <message>
        <source>Opened the cavity</source>
        <translation>Hohlraum geöffnet</translation>
    </message>
    <message>
        <source>Found the source</source>
        <translation>Ursache gefunden</translation>
    </message>
    <message>
        <source>Serviced equipment</source>
        <translation>Gerät gewartet</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>So hingenommen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>rose again</source>
        <translation>wieder gestiegen</translation>
    </message>
    <message>
        <source>does not dry</source>
        <translation>trocknet nicht</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>wet again</source>
        <translation>wieder nass</translation>
    </message>
    <message>
        <source>chamber does not dry</source>
        <translation>Bereich trocknet nicht</translation>
    </message>
    <message>
        <source>air gets no drier</source>
        <translation>Luft wird nicht trockener</translation>
    </message>
    <message>
        <source>too humid</source>
        <translation>zu feucht</translation>
    </message>
    <message>
        <source>takes out little water</source>
        <translation>entzieht wenig Wasser</translation>
    </message>
    <message>
        <source>adds moisture</source>
        <translation>gibt Feuchte ab</translation>
    </message>
</context>
<context>
    <name>AlertsList</name>
    <message>
        <source>No alert: nothing stalled, rose or got wet again.</source>
        <translation>Kein Hinweis: nichts stockt, steigt oder wurde wieder nass.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>There is no forecast before a point has a goal and three readings.</source>
        <translation>Eine Vorhersage gibt es erst mit einem Ziel und drei Messungen am Punkt.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 points done</source>
        <translation>%1, %2 von %3 Punkten fertig</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What exactly, and why</source>
        <translation>Was genau, und warum</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>Sagen Sie, was getan wurde</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sagen Sie, warum</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n ungelesene Mitteilung</numerusform>
            <numerusform>%n ungelesene Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet …</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Die Kamera darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>Die Kamera kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Plug one in and try again, or import photos from a phone or card.</source>
        <translation>Schließen Sie eine an und versuchen Sie es wieder, oder übernehmen Sie Fotos von Telefon oder Karte.</translation>
    </message>
    <message>
        <source>Allow the camera for this program in the settings of the system.</source>
        <translation>Erlauben Sie diesem Programm die Kamera in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>%n wird gespeichert</numerusform>
            <numerusform>%n werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Fotos aufnehmen</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Kamera schließen</translation>
    </message>
    <message numerus="yes">
        <source>Now %1, %n left</source>
        <translation>
            <numerusform>Jetzt %1, noch %n</numerusform>
            <numerusform>Jetzt %1, noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points without a photo, in turn</source>
        <translation>
            <numerusform>%n Punkt ohne Foto, der Reihe nach</numerusform>
            <numerusform>%n Punkte ohne Foto, der Reihe nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Hold for a burst.</source>
        <translation>Für eine Serie halten.</translation>
    </message>
</context>
<context>
    <name>ChamberCard</name>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Suggests class %1</source>
        <translation>Spricht für Klasse %1</translation>
    </message>
    <message>
        <source>Enter what is wet to see the class it suggests.</source>
        <translation>Tragen Sie ein, was nass ist, um die Klasse zu sehen.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
</context>
<context>
    <name>ChamberSheet</name>
    <message>
        <source>Chamber %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>New chamber</source>
        <translation>Neuer Bereich</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Trocknungsbereiche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name of the chamber</source>
        <translation>Name des Bereichs</translation>
    </message>
    <message>
        <source>Rooms of the chamber from now on; a room leaves the chamber it was in.</source>
        <translation>Räume des Bereichs von jetzt an; ein Raum verlässt den Bereich, in dem er war.</translation>
    </message>
    <message>
        <source>Choose its rooms</source>
        <translation>Räume wählen</translation>
    </message>
    <message>
        <source>Begin the chamber</source>
        <translation>Bereich beginnen</translation>
    </message>
</context>
<context>
    <name>CheckpointCard</name>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Was sich ändern muss</translation>
    </message>
    <message>
        <source>What has to change?</source>
        <translation>Was muss sich ändern?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CircuitSheet</name>
    <message>
        <source>Add circuit</source>
        <translation>Stromkreis hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Which circuit</source>
        <translation>Welcher Stromkreis</translation>
    </message>
    <message>
        <source>Which circuit, for example kitchen counter</source>
        <translation>Welcher Stromkreis, zum Beispiel Küchenzeile</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>What the building draws from it, in amperes</source>
        <translation>Was das Gebäude daraus zieht, in Ampere</translation>
    </message>
    <message>
        <source>What the building draws from it, in A (may stay empty)</source>
        <translation>Was das Gebäude daraus zieht, in A (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Say which circuit it is</source>
        <translation>Sagen Sie, welcher Stromkreis es ist</translation>
    </message>
    <message>
        <source>Save circuit</source>
        <translation>Stromkreis speichern</translation>
    </message>
</context>
<context>
    <name>CircuitsList</name>
    <message>
        <source>No circuits yet</source>
        <translation>Noch keine Stromkreise</translation>
    </message>
    <message>
        <source>Enter the breakers that machines may use, to see what fits where.</source>
        <translation>Tragen Sie die Sicherungen ein, die Geräte nutzen dürfen, um zu sehen, was wohin passt.</translation>
    </message>
    <message>
        <source>%1  ·  %2 A</source>
        <translation>%1  ·  %2 A</translation>
    </message>
    <message>
        <source>%1 of %2 A</source>
        <translation>%1 von %2 A</translation>
    </message>
    <message>
        <source>Over what it may carry all day: %1</source>
        <translation>Mehr, als er den ganzen Tag tragen darf: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>No circuit has room for %1.</source>
        <translation>Kein Stromkreis hat Platz für %1.</translation>
    </message>
    <message>
        <source>Best packing: %1</source>
        <translation>Beste Verteilung: %1</translation>
    </message>
    <message>
        <source>Counted to 80 % of the breaker. An electrician confirms circuits and what else runs on them.</source>
        <translation>Gerechnet bis 80 % der Sicherung. Eine Elektrofachkraft bestätigt Stromkreise und was sonst daran hängt.</translation>
    </message>
    <message>
        <source>Plug in so</source>
        <translation>So anschließen</translation>
    </message>
    <message>
        <source>Plug every machine in as packed</source>
        <translation>Alle Geräte wie verteilt anschließen</translation>
    </message>
    <message>
        <source>Add circuit</source>
        <translation>Stromkreis hinzufügen</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>dieses Tablet</translation>
    </message>
    <message>
        <source>another tablet</source>
        <translation>ein anderes Tablet</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Changed after it was deleted: %1</source>
        <translation>Geändert, nachdem es gelöscht war: %1</translation>
    </message>
    <message>
        <source>Deleted without seeing a change: %1</source>
        <translation>Gelöscht, ohne eine Änderung zu sehen: %1</translation>
    </message>
    <message>
        <source>Deleted and brought back: %1</source>
        <translation>Gelöscht und zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Two values for %1 of %2</source>
        <translation>Zwei Werte für %1 von %2</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>Gilt jetzt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>Kam nicht durch</translation>
    </message>
    <message>
        <source>Decided here; waiting for the server.</source>
        <translation>Hier entschieden; wartet auf den Server.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <source>Type a third</source>
        <translation>Einen dritten eingeben</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>Der richtige Wert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Do not type a value</source>
        <translation>Keinen Wert eingeben</translation>
    </message>
</context>
<context>
    <name>ControlSheet</name>
    <message>
        <source>Dry %1 in this building</source>
        <translation>Trockenes %1 in diesem Gebäude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read the same material with the same meter where it never got wet. Every point of this series then gets its dry goal.</source>
        <translation>Messen Sie dasselbe Material mit demselben Messgerät dort, wo es nie nass war. Jeder Punkt dieser Reihe bekommt dann sein Trockenziel.</translation>
    </message>
    <message>
        <source>Dry value</source>
        <translation>Trockenwert</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>%1 %2 übernehmen</translation>
    </message>
    <message>
        <source>Save dry value</source>
        <translation>Trockenwert speichern</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <source>Everything you saved is safe on this tablet. You can go on working; the details are in the log.</source>
        <translation>Alles, was Sie gespeichert haben, ist auf diesem Tablet sicher. Sie können weiterarbeiten; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>The whole job</source>
        <translation>Der ganze Auftrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing wet is entered, so nothing is proposed.</source>
        <translation>Es ist nichts Nasses eingetragen, also wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Near a limit: class %1 or %2.</source>
        <translation>Nahe einer Grenze: Klasse %1 oder %2.</translation>
    </message>
    <message>
        <source>The surfaces propose class %1.</source>
        <translation>Die Flächen schlagen Klasse %1 vor.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Reason: what was seen and measured</source>
        <translation>Grund: was gesehen und gemessen wurde</translation>
    </message>
    <message>
        <source>Clean supply, no odour, no growth, nothing soiled</source>
        <translation>Saubere Zuleitung, kein Geruch, kein Bewuchs, nichts verschmutzt</translation>
    </message>
    <message>
        <source>Used water from an appliance</source>
        <translation>Gebrauchtes Wasser eines Geräts</translation>
    </message>
    <message>
        <source>Sewage or outside water</source>
        <translation>Abwasser oder Wasser von außen</translation>
    </message>
    <message>
        <source>Measured surface by surface</source>
        <translation>Fläche für Fläche gemessen</translation>
    </message>
    <message>
        <source>No growth seen, no musty odour</source>
        <translation>Kein Bewuchs gesehen, kein muffiger Geruch</translation>
    </message>
    <message>
        <source>Growth seen</source>
        <translation>Bewuchs gesehen</translation>
    </message>
    <message>
        <source>Our own judgement</source>
        <translation>Unser eigenes Urteil</translation>
    </message>
    <message>
        <source>An independent assessor</source>
        <translation>Ein unabhängiger Gutachter</translation>
    </message>
    <message>
        <source>The source does not allow less than category %1. A supervisor may go lower with evidence of cleaning or verification.</source>
        <translation>Die Quelle erlaubt nicht weniger als Kategorie %1. Ein Vorgesetzter darf mit Nachweis von Reinigung oder Prüfung darunter gehen.</translation>
    </message>
    <message>
        <source>Category %1 was decided before. A supervisor may go lower with evidence of cleaning or verification.</source>
        <translation>Vorher wurde Kategorie %1 entschieden. Ein Vorgesetzter darf mit Nachweis von Reinigung oder Prüfung darunter gehen.</translation>
    </message>
    <message>
        <source>Both classes are possible here: say why this one.</source>
        <translation>Hier sind beide Klassen möglich: sagen Sie, warum diese.</translation>
    </message>
    <message>
        <source>Another class than the surfaces propose: say why.</source>
        <translation>Eine andere Klasse als vorgeschlagen: sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Evidence of cleaning or verification</source>
        <translation>Nachweis von Reinigung oder Prüfung</translation>
    </message>
    <message>
        <source>Why this class</source>
        <translation>Warum diese Klasse</translation>
    </message>
    <message>
        <source>%1 decides, now. Earlier decisions stay for the time before.</source>
        <translation>%1 entscheidet, jetzt. Frühere Entscheidungen bleiben für die Zeit davor.</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>Wählen, worum es geht</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>Einen Wert wählen</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Einen Grund angeben</translation>
    </message>
    <message>
        <source>Answer what is asked above</source>
        <translation>Beantworten, was oben gefragt ist</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
</context>
<context>
    <name>DecideWater</name>
    <message>
        <source>There is an odour: has the water become worse?</source>
        <translation>Es riecht: Ist das Wasser schlechter geworden?</translation>
    </message>
    <message>
        <source>Growth was seen: record it on its own track and reassess.</source>
        <translation>Bewuchs wurde gesehen: gesondert erfassen und neu bewerten.</translation>
    </message>
    <message>
        <source>The water touched soiled materials: reassess.</source>
        <translation>Das Wasser berührte verschmutztes Material: neu bewerten.</translation>
    </message>
    <message>
        <source>People here are at more risk than usual: reassess.</source>
        <translation>Die Menschen hier sind stärker gefährdet als üblich: neu bewerten.</translation>
    </message>
    <message>
        <source>The water passed through an assembly: reassess below it.</source>
        <translation>Das Wasser lief durch ein Bauteil: darunter neu bewerten.</translation>
    </message>
    <message>
        <source>A new source was found: reassess from the start.</source>
        <translation>Eine neue Quelle wurde gefunden: von vorn bewerten.</translation>
    </message>
    <message>
        <source>An old building or earlier losses: what did the water dissolve?</source>
        <translation>Altes Gebäude oder frühere Schäden: Was hat das Wasser gelöst?</translation>
    </message>
    <message>
        <source>Chemicals or regulated material: a track of its own; reassess.</source>
        <translation>Chemikalien oder regulierte Stoffe: gesondert behandeln; neu bewerten.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours or more have passed since the loss: reassess.</source>
        <translation>
            <numerusform>Seit dem Schaden ist %n Stunde oder mehr vergangen: neu bewerten.</numerusform>
            <numerusform>Seit dem Schaden sind %n Stunden oder mehr vergangen: neu bewerten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is warmer than %1: reassess.</source>
        <translation>Es ist wärmer als %1: neu bewerten.</translation>
    </message>
    <message>
        <source>The source is unknown: find it, or record who is looking for it.</source>
        <translation>Die Quelle ist unbekannt: finden, oder festhalten, wer sie sucht.</translation>
    </message>
    <message>
        <source>Where the water came from</source>
        <translation>Woher das Wasser kam</translation>
    </message>
    <message>
        <source>The time of the loss is not known.</source>
        <translation>Die Zeit des Schadens ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours since the loss.</source>
        <translation>
            <numerusform>%n Stunde seit dem Schaden.</numerusform>
            <numerusform>%n Stunden seit dem Schaden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Affected air up to %1.</source>
        <translation>Betroffene Luft bis %1.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>Looked for, nothing of the others found</source>
        <translation>Danach gesucht, von den übrigen nichts gefunden</translation>
    </message>
    <message>
        <source>Proposed: category %1, and not below.</source>
        <translation>Vorschlag: Kategorie %1, und nicht darunter.</translation>
    </message>
    <message>
        <source>Proposed: category %1 or higher.</source>
        <translation>Vorschlag: Kategorie %1 oder höher.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered yet.</source>
        <translation>
            <numerusform>%n Frage ist noch offen.</numerusform>
            <numerusform>%n Fragen sind noch offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>How contaminated the water is, for each wet surface; confirmed at every visit.</source>
        <translation>Wie verunreinigt das Wasser ist, für jede nasse Fläche; bei jedem Besuch bestätigt.</translation>
    </message>
    <message>
        <source>How much water the materials hold, for each chamber; measured surfaces propose it.</source>
        <translation>Wie viel Wasser die Materialien halten, für jeden Bereich; gemessene Flächen schlagen es vor.</translation>
    </message>
    <message>
        <source>Whether mould grows there, for each affected room.</source>
        <translation>Ob dort Schimmel wächst, für jeden betroffenen Raum.</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>Der ganze Auftrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Not confirmed at this visit.</source>
        <translation>Bei diesem Besuch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Near a limit: class %1 or %2.</source>
        <translation>Nahe einer Grenze: Klasse %1 oder %2.</translation>
    </message>
    <message>
        <source>The surfaces propose class %1.</source>
        <translation>Die Flächen schlagen Klasse %1 vor.</translation>
    </message>
    <message>
        <source>Enter what is wet in the rooms to see what is proposed.</source>
        <translation>Tragen Sie in den Räumen ein, was nass ist, um den Vorschlag zu sehen.</translation>
    </message>
    <message>
        <source>Decide or confirm</source>
        <translation>Entscheiden oder bestätigen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, if there is one to keep</source>
        <translation>Grund, falls einer zu behalten ist</translation>
    </message>
    <message>
        <source>Changed data</source>
        <translation>Geänderte Daten</translation>
    </message>
    <message>
        <source>Changed data, one “name: value” a line</source>
        <translation>Geänderte Daten, eine Zeile „Name: Wert“ je Angabe</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are missing; what is used instead stands beside them.</source>
        <translation>
            <numerusform>%n Teil fehlt; was stattdessen dient, steht daneben.</numerusform>
            <numerusform>%n Teile fehlen; was stattdessen dient, steht daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the app uses is there.</source>
        <translation>Alles, was die App braucht, ist da.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not here; what is used instead stands beside them.</source>
        <translation>
            <numerusform>%n Teil fehlt hier; was stattdessen verwendet wird, steht daneben.</numerusform>
            <numerusform>%n Teile fehlen hier; was stattdessen verwendet wird, steht daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Hide the parts</source>
        <translation>Teile verbergen</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>Teile zeigen</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>Paket für den Support</translation>
    </message>
    <message>
        <source>The bundle has versions, counts and the end of the log. It has no record, photo, address, account or key.</source>
        <translation>Das Paket enthält Versionen, Anzahlen und das Ende des Protokolls. Es enthält keine Aufzeichnung, kein Foto, keine Adresse, kein Konto und keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>DocumentItem</name>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1, Fassung %2, %3</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3</source>
        <translation>Fassung %1, %2, %3</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Build the report of what the record holds now. It can be built again at any time.</source>
        <translation>Erstellen Sie den Bericht aus dem, was die Aufzeichnung jetzt enthält. Das geht jederzeit wieder.</translation>
    </message>
    <message>
        <source>Hide older revisions</source>
        <translation>Ältere Fassungen verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older revisions</source>
        <translation>
            <numerusform>%n ältere Fassung zeigen</numerusform>
            <numerusform>%n ältere Fassungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The job file is being written…</source>
        <translation>Die Auftragsdatei wird geschrieben …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Export the job file</source>
        <translation>Auftragsdatei ausgeben</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbeitet …</translation>
    </message>
    <message>
        <source>Build the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>It is not on this tablet</source>
        <translation>Es ist nicht auf diesem Tablet</translation>
    </message>
    <message>
        <source>No preview for this kind of file</source>
        <translation>Keine Vorschau für diese Art Datei</translation>
    </message>
    <message>
        <source>A document that is chosen is shown here.</source>
        <translation>Ein gewähltes Dokument steht hier.</translation>
    </message>
    <message>
        <source>Sync to fetch it.</source>
        <translation>Gleichen Sie ab, um es zu holen.</translation>
    </message>
    <message>
        <source>Save a copy to open it elsewhere.</source>
        <translation>Speichern Sie eine Kopie, um sie anderswo zu öffnen.</translation>
    </message>
    <message>
        <source>One file with the record, its history, documents and photos, signed by this tablet. Anyone can check it without this program.</source>
        <translation>Eine Datei mit der Aufzeichnung, ihrer Geschichte, Dokumenten und Fotos, von diesem Tablet unterschrieben. Jeder kann sie ohne dieses Programm prüfen.</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Mit Fotos</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>Ohne Fotos</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The report is built.</source>
        <translation>Der Bericht ist erstellt.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n files are not in it.</source>
        <translation>
            <numerusform>Geschrieben: %1. %n Datei ist nicht darin.</numerusform>
            <numerusform>Geschrieben: %1. %n Dateien sind nicht darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNames</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Wet surface</source>
        <translation>Nasse Fläche</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Trocknungsbereich</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Air reading</source>
        <translation>Luftmessung</translation>
    </message>
    <message>
        <source>Answer to an alert</source>
        <translation>Antwort auf eine Warnung</translation>
    </message>
    <message>
        <source>Moisture point</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Dry value</source>
        <translation>Trockenwert</translation>
    </message>
    <message>
        <source>Reason at a point</source>
        <translation>Grund an einem Messpunkt</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Stromkreis</translation>
    </message>
    <message>
        <source>Rating of a machine</source>
        <translation>Leistung eines Geräts</translation>
    </message>
    <message>
        <source>Pick-up of machines</source>
        <translation>Abholung von Geräten</translation>
    </message>
    <message>
        <source>Reason for a difference</source>
        <translation>Grund für eine Abweichung</translation>
    </message>
    <message>
        <source>Hour meter</source>
        <translation>Betriebsstunden</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Reason for taking photos back</source>
        <translation>Grund für die Rücknahme von Fotos</translation>
    </message>
    <message>
        <source>Filing of photos</source>
        <translation>Ablage von Fotos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Start of a workflow</source>
        <translation>Start eines Ablaufs</translation>
    </message>
    <message>
        <source>Change of a run</source>
        <translation>Eingriff in einen Lauf</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Override of a rule</source>
        <translation>Übergehen einer Regel</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Was sich ändern muss</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was entered here on %1 was not saved.</source>
        <translation>Was hier am %1 eingegeben wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>It was entered in US units. Going on with it shows US units again.</source>
        <translation>Es wurde in US-Einheiten eingegeben. Wenn Sie damit weitermachen, werden wieder US-Einheiten angezeigt.</translation>
    </message>
    <message>
        <source>It was entered in metric units. Going on with it shows metric units again.</source>
        <translation>Es wurde in metrischen Einheiten eingegeben. Wenn Sie damit weitermachen, werden wieder metrische Einheiten angezeigt.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Last one</source>
        <translation>Letztes</translation>
    </message>
    <message>
        <source>Draw again what was taken back</source>
        <translation>Zurückgenommenes wieder zeichnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The original stays as it is; the drawing is kept beside it.</source>
        <translation>Das Original bleibt, wie es ist; die Zeichnung liegt daneben.</translation>
    </message>
</context>
<context>
    <name>DrawingModel</name>
    <message>
        <source>A room has at least %1 on each side; draw from one corner to the other.</source>
        <translation>Ein Raum hat auf jeder Seite mindestens %1; von einer Ecke zur anderen zeichnen.</translation>
    </message>
    <message>
        <source>That line encloses nothing. Draw a loop around what is wet.</source>
        <translation>Diese Linie umschließt nichts. Ziehen Sie eine Schleife um das Nasse.</translation>
    </message>
    <message>
        <source>This wall would cross another one. Tap the corners in order around the room.</source>
        <translation>Diese Wand würde eine andere kreuzen. Die Ecken der Reihe nach rund um den Raum antippen.</translation>
    </message>
</context>
<context>
    <name>DryingModel</name>
    <message>
        <source>Give the temperature and the humidity as numbers.</source>
        <translation>Geben Sie Temperatur und Feuchte als Zahlen an.</translation>
    </message>
</context>
<context>
    <name>DryingPage</name>
    <message>
        <source>Moisture</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Temp and RH</source>
        <translation>Temp. und rF</translation>
    </message>
    <message>
        <source>Points by visits</source>
        <translation>Punkte nach Besuchen</translation>
    </message>
    <message>
        <source>Alerts and forecast</source>
        <translation>Hinweise und Vorhersage</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Take the log away as a file</source>
        <translation>Das Protokoll als Datei mitnehmen</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>Trockenziel %1</translation>
    </message>
    <message>
        <source>Air reading saved: %1</source>
        <translation>Luftmessung gespeichert: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>DryingWatchModel</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>EditPageModel</name>
    <message>
        <source>“%1” is no length. Type it like %2.</source>
        <translation>„%1“ ist keine Länge. Geben Sie sie ein wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>EndPointSheet</name>
    <message>
        <source>Skip %1</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not today, because</source>
        <translation>Heute nicht, weil</translation>
    </message>
    <message>
        <source>Furniture in front</source>
        <translation>Möbel davor</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>Raum verschlossen</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>Zutritt verweigert</translation>
    </message>
    <message>
        <source>Machine in the way</source>
        <translation>Gerät im Weg</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Another reason, or why it is no longer read</source>
        <translation>Ein anderer Grund, oder warum er nicht mehr gemessen wird</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Torn out</source>
        <translation>Ausgebaut</translation>
    </message>
    <message>
        <source>Cannot be reached any more</source>
        <translation>Nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>Read it again from now on</source>
        <translation>Von jetzt an wieder messen</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Punkt entfernen</translation>
    </message>
</context>
<context>
    <name>EntryAnswer</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eins je Zeile</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>Noch keine Fotos.</translation>
    </message>
    <message>
        <source>None on record yet.</source>
        <translation>Noch nichts erfasst.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: eine Stunde früher</translation>
    </message>
    <message>
        <source>−1 day</source>
        <translation>−1 Tag</translation>
    </message>
    <message>
        <source>%1: one day earlier</source>
        <translation>%1: einen Tag früher</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save, another</source>
        <translation>Speichern, noch eins</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Answer what has a star</source>
        <translation>Beantworten, was einen Stern hat</translation>
    </message>
</context>
<context>
    <name>EquipmentModel</name>
    <message>
        <source>AHAM pints a day</source>
        <translation>AHAM-Pints am Tag</translation>
    </message>
    <message>
        <source>litres a day, AHAM</source>
        <translation>Liter am Tag, AHAM</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>Stromkreise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Take the log away</source>
        <translation>Protokoll mitnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (XLSX)</source>
        <translation>Tabellen für die Tabellenkalkulation (XLSX)</translation>
    </message>
    <message>
        <source>Tables as text (CSV)</source>
        <translation>Tabellen als Text (CSV)</translation>
    </message>
    <message>
        <source>All charts on paper (PDF)</source>
        <translation>Alle Diagramme auf Papier (PDF)</translation>
    </message>
    <message>
        <source>This chart as a picture (PNG)</source>
        <translation>Dieses Diagramm als Bild (PNG)</translation>
    </message>
    <message>
        <source>Files go to the folder RestoreAssist in your documents.</source>
        <translation>Dateien kommen in den Ordner RestoreAssist in Ihren Dokumenten.</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Mould</source>
        <translation>Schimmel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>Wiederaufbau</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Überflutung</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Sturm</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>Abwasser</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frost</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Besichtigt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Mostly complete</source>
        <translation>Größtenteils fertig</translation>
    </message>
    <message>
        <source>Ready to invoice</source>
        <translation>Bereit zur Rechnung</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>File wrapped up</source>
        <translation>Akte abgeschlossen</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Rechnung gestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Final visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Versicherter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>Bewohner</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Hausverwaltung</translation>
    </message>
    <message>
        <source>Owners' association</source>
        <translation>Eigentümergemeinschaft</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Field adjuster</source>
        <translation>Regulierer vor Ort</translation>
    </message>
    <message>
        <source>Desk adjuster</source>
        <translation>Regulierer im Büro</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Hygieniker</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Nachunternehmer</translation>
    </message>
    <message>
        <source>Public adjuster</source>
        <translation>Regulierer des Kunden</translation>
    </message>
    <message>
        <source>Authorise work</source>
        <translation>Arbeit beauftragen</translation>
    </message>
    <message>
        <source>Approve cost</source>
        <translation>Kosten freigeben</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>Zugang gewähren</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Entsorgen</translation>
    </message>
    <message>
        <source>Apply chemicals</source>
        <translation>Chemikalien anwenden</translation>
    </message>
    <message>
        <source>Extend drying</source>
        <translation>Trocknung verlängern</translation>
    </message>
    <message>
        <source>Accept completion</source>
        <translation>Abnahme erklären</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>Cables and hoses</source>
        <translation>Kabel und Schläuche</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>Stromverbrauch</translation>
    </message>
    <message>
        <source>Do not switch off</source>
        <translation>Nicht abschalten</translation>
    </message>
    <message>
        <source>Earlier damage</source>
        <translation>Vorschaden</translation>
    </message>
    <message>
        <source>Antimicrobial</source>
        <translation>Biozid</translation>
    </message>
    <message>
        <source>Stay or leave</source>
        <translation>Bleiben oder gehen</translation>
    </message>
    <message>
        <source>Repair of the source</source>
        <translation>Reparatur der Quelle</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Respirator fit test</source>
        <translation>Passprobe Atemschutz</translation>
    </message>
    <message>
        <source>Medical clearance</source>
        <translation>Ärztliche Freigabe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Asbestos</source>
        <translation>Asbest</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Blei</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not disturbed</source>
        <translation>Nicht angerührt</translation>
    </message>
    <message>
        <source>Licensed contractor</source>
        <translation>Zugelassene Firma</translation>
    </message>
    <message>
        <source>Structural engineer</source>
        <translation>Statiker</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>Elektriker</translation>
    </message>
    <message>
        <source>Plumber</source>
        <translation>Klempner</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Supply line</source>
        <translation>Zuleitung</translation>
    </message>
    <message>
        <source>Overflow of a basin or bath</source>
        <translation>Überlauf von Becken oder Wanne</translation>
    </message>
    <message>
        <source>Rain or snow</source>
        <translation>Regen oder Schnee</translation>
    </message>
    <message>
        <source>Toilet tank</source>
        <translation>Spülkasten</translation>
    </message>
    <message>
        <source>Appliance discharge</source>
        <translation>Abfluss eines Geräts</translation>
    </message>
    <message>
        <source>Toilet bowl, clean</source>
        <translation>Toilette, sauber</translation>
    </message>
    <message>
        <source>Toilet bowl with urine</source>
        <translation>Toilette mit Urin</translation>
    </message>
    <message>
        <source>Aquarium or water bed</source>
        <translation>Aquarium oder Wasserbett</translation>
    </message>
    <message>
        <source>Ground seepage</source>
        <translation>Sickerwasser</translation>
    </message>
    <message>
        <source>Beyond the trap</source>
        <translation>Hinter dem Geruchsverschluss</translation>
    </message>
    <message>
        <source>Surface or sea water</source>
        <translation>Oberflächen- oder Meerwasser</translation>
    </message>
    <message>
        <source>Next to it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Under cabinets</source>
        <translation>Unter Schränken</translation>
    </message>
    <message>
        <source>Crawlspace</source>
        <translation>Kriechkeller</translation>
    </message>
    <message>
        <source>Basement</source>
        <translation>Keller</translation>
    </message>
    <message>
        <source>Attic</source>
        <translation>Dachboden</translation>
    </message>
    <message>
        <source>Dry by meter</source>
        <translation>Trocken laut Messgerät</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Nass</translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation>Nicht zugänglich</translation>
    </message>
    <message>
        <source>Secondary damage</source>
        <translation>Folgeschaden</translation>
    </message>
    <message>
        <source>Visible growth</source>
        <translation>Sichtbarer Bewuchs</translation>
    </message>
    <message>
        <source>Odour</source>
        <translation>Geruch</translation>
    </message>
    <message>
        <source>Standing water</source>
        <translation>Stehendes Wasser</translation>
    </message>
    <message>
        <source>Infrared image</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Wohnhaus</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>Wohnungen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Schule</translation>
    </message>
    <message>
        <source>Day care</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>Pflegeheim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Wände</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>Cavity</source>
        <translation>Hohlraum</translation>
    </message>
    <message>
        <source>Dry it</source>
        <translation>Trocknen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Porous</source>
        <translation>Porös</translation>
    </message>
    <message>
        <source>Semi-porous</source>
        <translation>Halbporös</translation>
    </message>
    <message>
        <source>Non-porous</source>
        <translation>Nicht porös</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Check block</source>
        <translation>Prüfblock</translation>
    </message>
    <message>
        <source>Salt solution</source>
        <translation>Salzlösung</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>An der Quelle</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Örtlich</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Own evaluation</source>
        <translation>Eigene Beurteilung</translation>
    </message>
    <message>
        <source>Verification by others</source>
        <translation>Prüfung durch Dritte</translation>
    </message>
    <message>
        <source>Lead renovation</source>
        <translation>Arbeit an Bleifarbe</translation>
    </message>
    <message>
        <source>Mould notification</source>
        <translation>Schimmelanzeige</translation>
    </message>
    <message>
        <source>Mould protocol</source>
        <translation>Schimmelprotokoll</translation>
    </message>
    <message>
        <source>Mould clearance</source>
        <translation>Schimmelfreigabe</translation>
    </message>
    <message>
        <source>Photos to the owner</source>
        <translation>Fotos an den Eigentümer</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Stehen lassen</translation>
    </message>
    <message>
        <source>Clean it</source>
        <translation>Reinigen</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Einlagern</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Touched soiled materials</source>
        <translation>Verschmutztes berührt</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Bewuchs</translation>
    </message>
    <message>
        <source>People at higher risk</source>
        <translation>Besonders gefährdete Personen</translation>
    </message>
    <message>
        <source>Ran through floor, wall or ceiling</source>
        <translation>Lief durch Boden, Wand oder Decke</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Eine weitere Quelle</translation>
    </message>
    <message>
        <source>Old building or earlier losses</source>
        <translation>Altbau oder frühere Schäden</translation>
    </message>
    <message>
        <source>Chemicals or regulated material</source>
        <translation>Chemikalien oder Gefahrstoffe</translation>
    </message>
</context>
<context>
    <name>FileEntries</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>Noch nichts erfasst</translation>
    </message>
    <message>
        <source>What is entered here stands in the record with person and time.</source>
        <translation>Was hier eingetragen wird, steht mit Person und Zeit in der Akte.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Dates of the job</source>
        <translation>Termine des Auftrags</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Schadenfall</translation>
    </message>
    <message>
        <source>Programme rules</source>
        <translation>Programmregeln</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>Personen und Firmen</translation>
    </message>
    <message>
        <source>Occupants</source>
        <translation>Bewohner</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>Was mitgeteilt wurde</translation>
    </message>
    <message>
        <source>Authority by word</source>
        <translation>Mündlicher Auftrag</translation>
    </message>
    <message>
        <source>Certificates of the crew</source>
        <translation>Nachweise der Mannschaft</translation>
    </message>
    <message>
        <source>Power isolation</source>
        <translation>Freischaltung</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Schutzausrüstung</translation>
    </message>
    <message>
        <source>Hazard tests</source>
        <translation>Gefahrstoffprüfungen</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <source>Source of the water</source>
        <translation>Quelle des Wassers</translation>
    </message>
    <message>
        <source>Where water may have gone</source>
        <translation>Wohin Wasser lief</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Checks of meters</source>
        <translation>Prüfungen der Messgeräte</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Arbeitsplan</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Pressure readings</source>
        <translation>Druckmessungen</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Antimicrobials</source>
        <translation>Biozide</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Papers that law asks for</source>
        <translation>Vom Gesetz verlangte Papiere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Kartons</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Loss and claim</source>
        <translation>Schaden und Fall</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Category of water</source>
        <translation>Kategorie des Wassers</translation>
    </message>
    <message>
        <source>Class of drying</source>
        <translation>Klasse der Trocknung</translation>
    </message>
    <message>
        <source>Condition (growth)</source>
        <translation>Zustand (Bewuchs)</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>From a clean source</source>
        <translation>Aus sauberer Quelle</translation>
    </message>
    <message>
        <source>May make people ill</source>
        <translation>Kann krank machen</translation>
    </message>
    <message>
        <source>Grossly contaminated</source>
        <translation>Stark verunreinigt</translation>
    </message>
    <message>
        <source>Little of it wet</source>
        <translation>Wenig davon nass</translation>
    </message>
    <message>
        <source>Much of it wet</source>
        <translation>Viel davon nass</translation>
    </message>
    <message>
        <source>Most of it wet</source>
        <translation>Das meiste nass</translation>
    </message>
    <message>
        <source>Held in slow materials</source>
        <translation>In langsamen Materialien</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Nichts Ungewöhnliches</translation>
    </message>
    <message>
        <source>Settled spores</source>
        <translation>Abgelagerte Sporen</translation>
    </message>
    <message>
        <source>Actual growth</source>
        <translation>Tatsächlicher Bewuchs</translation>
    </message>
    <message>
        <source>Safety shoes</source>
        <translation>Sicherheitsschuhe</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>Handschuhe</translation>
    </message>
    <message>
        <source>Eye protection</source>
        <translation>Augenschutz</translation>
    </message>
    <message>
        <source>Hard hat</source>
        <translation>Helm</translation>
    </message>
    <message>
        <source>Respirator</source>
        <translation>Atemschutz</translation>
    </message>
    <message>
        <source>Coverall</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Readings and equipment</source>
        <translation>Messungen und Geräte</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Absaugung</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Rückbau</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>Säugling</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Respiratory illness</source>
        <translation>Atemwegserkrankung</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <translation>Schwaches Immunsystem</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Stay out of the drying rooms</source>
        <translation>Trocknungsräume nicht betreten</translation>
    </message>
    <message>
        <source>Sleep elsewhere while machines run</source>
        <translation>Woanders schlafen, solange Geräte laufen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftlich</translation>
    </message>
    <message>
        <source>Ducted</source>
        <translation>Mit Kanälen</translation>
    </message>
    <message>
        <source>Split unit</source>
        <translation>Split-Gerät</translation>
    </message>
    <message>
        <source>Radiators only</source>
        <translation>Nur Heizkörper</translation>
    </message>
    <message>
        <source>All wet rooms</source>
        <translation>Alle nassen Räume</translation>
    </message>
    <message>
        <source>Whole building</source>
        <translation>Ganzes Gebäude</translation>
    </message>
    <message>
        <source>The owner's plumber</source>
        <translation>Der Klempner des Eigentümers</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Der Eigentümer</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Hausverwaltung</translation>
    </message>
    <message>
        <source>The crew</source>
        <translation>Die Mannschaft</translation>
    </message>
    <message>
        <source>A plumber</source>
        <translation>Ein Klempner</translation>
    </message>
    <message>
        <source>Burst supply hose</source>
        <translation>Geplatzter Zulaufschlauch</translation>
    </message>
    <message>
        <source>Leaking pipe</source>
        <translation>Undichtes Rohr</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Failed appliance</source>
        <translation>Defektes Gerät</translation>
    </message>
    <message>
        <source>No moisture found</source>
        <translation>Keine Feuchte gefunden</translation>
    </message>
    <message>
        <source>Wet, point added</source>
        <translation>Nass, Punkt gesetzt</translation>
    </message>
    <message>
        <source>Sound, dries in place</source>
        <translation>Intakt, trocknet vor Ort</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>Verunreinigt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cheaper to replace</source>
        <translation>Ersatz ist billiger</translation>
    </message>
    <message>
        <source>Every point at its goal at two visits</source>
        <translation>Jeder Punkt an zwei Besuchen am Ziel</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zutritt</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Client asked for another day</source>
        <translation>Kunde bat um einen anderen Tag</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Client called</source>
        <translation>Kunde rief an</translation>
    </message>
    <message>
        <source>Bagged, landfill</source>
        <translation>In Säcken, Deponie</translation>
    </message>
    <message>
        <source>Licensed disposal</source>
        <translation>Zugelassene Entsorgung</translation>
    </message>
    <message>
        <source>Plastic sheeting</source>
        <translation>Folie</translation>
    </message>
    <message>
        <source>Zip door</source>
        <translation>Reißverschlusstür</translation>
    </message>
    <message>
        <source>Sealed vents</source>
        <translation>Versiegelte Lüftung</translation>
    </message>
    <message>
        <source>The machines are loud day and night.</source>
        <translation>Die Geräte sind Tag und Nacht laut.</translation>
    </message>
    <message>
        <source>Cables and hoses lie on the floors.</source>
        <translation>Kabel und Schläuche liegen auf den Böden.</translation>
    </message>
    <message>
        <source>The machines use power all day.</source>
        <translation>Die Geräte brauchen den ganzen Tag Strom.</translation>
    </message>
    <message>
        <source>Machines must not be switched off or moved.</source>
        <translation>Geräte dürfen nicht abgeschaltet oder verstellt werden.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Pick a topic</source>
        <translation>Ein Thema wählen</translation>
    </message>
    <message>
        <source>What is on record and what is missing is shown here.</source>
        <translation>Was erfasst ist und was fehlt, steht hier.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Schadennummer</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Loss in a few words</source>
        <translation>Schaden in wenigen Worten</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Peril</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Is the time of the loss known?</source>
        <translation>Ist die Zeit des Schadens bekannt?</translation>
    </message>
    <message>
        <source>Why the time is an estimate</source>
        <translation>Warum die Zeit geschätzt ist</translation>
    </message>
    <message>
        <source>Jurisdiction, like US-TX</source>
        <translation>Rechtsgebiet, wie US-TX</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>Akte aufbewahren bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Versicherungsnummer</translation>
    </message>
    <message>
        <source>Who assigned the job</source>
        <translation>Wer den Auftrag vergab</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>Vergeben am</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Sachbearbeiter</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Selbstbeteiligung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Hours between visits</source>
        <translation>Stunden zwischen Besuchen</translation>
    </message>
    <message>
        <source>Photos it asks for</source>
        <translation>Verlangte Fotos</translation>
    </message>
    <message>
        <source>Forms it asks for</source>
        <translation>Verlangte Formulare</translation>
    </message>
    <message>
        <source>Why the visit was late</source>
        <translation>Warum der Besuch spät war</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Trupp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>Darf entscheiden</translation>
    </message>
    <message>
        <source>Approves up to</source>
        <translation>Gibt frei bis</translation>
    </message>
    <message>
        <source>Limits of the authority</source>
        <translation>Grenzen der Befugnis</translation>
    </message>
    <message>
        <source>Licence or registration</source>
        <translation>Zulassung oder Registrierung</translation>
    </message>
    <message>
        <source>Independent of the remediation?</source>
        <translation>Unabhängig von der Sanierung?</translation>
    </message>
    <message>
        <source>People in the building</source>
        <translation>Personen im Gebäude</translation>
    </message>
    <message>
        <source>Who is vulnerable</source>
        <translation>Wer ist gefährdet</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Do they stay?</source>
        <translation>Bleiben sie?</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>Gegebener Rat</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Mitgeteilt an</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Erteilt von</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>In welcher Rolle</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was es umfasst</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Lock or tag</source>
        <translation>Schloss oder Anhänger</translation>
    </message>
    <message>
        <source>Restored at</source>
        <translation>Wiederhergestellt am</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>Benutzt am</translation>
    </message>
    <message>
        <source>Fit test on file?</source>
        <translation>Passprobe bei den Akten?</translation>
    </message>
    <message>
        <source>Medical clearance on file?</source>
        <translation>Ärztliche Freigabe bei den Akten?</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>Schutzausrüstung</translation>
    </message>
    <message>
        <source>Respirator</source>
        <translation>Atemschutz</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Gefahrstoff</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation>Probennummer</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Fachmann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Did the client decline?</source>
        <translation>Hat der Kunde abgelehnt?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Is the source found?</source>
        <translation>Ist die Quelle gefunden?</translation>
    </message>
    <message>
        <source>Is the water stopped?</source>
        <translation>Ist das Wasser gestoppt?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Where the water came from</source>
        <translation>Woher das Wasser kam</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>Gestoppt am</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Gestoppt von</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>Wer es repariert</translation>
    </message>
    <message>
        <source>Who goes on searching</source>
        <translation>Wer weiter sucht</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Aufstellen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Owner told at</source>
        <translation>Eigentümer informiert am</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Genutzt als</translation>
    </message>
    <message>
        <source>Is it occupied?</source>
        <translation>Ist es bewohnt?</translation>
    </message>
    <message>
        <source>Is the inside painted?</source>
        <translation>Ist innen gestrichen?</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>Baujahr</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Bauweise</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>Geschosse</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>Lüftung</translation>
    </message>
    <message>
        <source>Crawlspace, basement, attic</source>
        <translation>Kriechkeller, Keller, Dachboden</translation>
    </message>
    <message>
        <source>Earlier losses</source>
        <translation>Frühere Schäden</translation>
    </message>
    <message>
        <source>Is it contaminated?</source>
        <translation>Ist sie verunreinigt?</translation>
    </message>
    <message>
        <source>Were the returns inspected?</source>
        <translation>Wurde die Abluft geprüft?</translation>
    </message>
    <message>
        <source>Is a specialist needed?</source>
        <translation>Braucht es einen Fachmann?</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Material in the catalogue</source>
        <translation>Material im Katalog</translation>
    </message>
    <message>
        <source>Dry it or remove it</source>
        <translation>Trocknen oder entfernen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Porosity</source>
        <translation>Porosität</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Verdunstung</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>Kann enthalten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Passed?</source>
        <translation>Bestanden?</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>Angezeigter Wert</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Drying goals</source>
        <translation>Trocknungsziele</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Trocknungsbereiche</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Trocknungsbereich</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>Aufgebaut am</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>Entfernt am</translation>
    </message>
    <message>
        <source>Critical barriers</source>
        <translation>Kritische Sperren</translation>
    </message>
    <message>
        <source>Is the air handling isolated?</source>
        <translation>Ist die Lüftung getrennt?</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Are there signs?</source>
        <translation>Gibt es Schilder?</translation>
    </message>
    <message>
        <source>Negative pressure?</source>
        <translation>Unterdruck?</translation>
    </message>
    <message>
        <source>Pressure against outside of it</source>
        <translation>Druck gegen die Umgebung</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>What was done otherwise</source>
        <translation>Was anders gemacht wurde</translation>
    </message>
    <message>
        <source>Why it was done</source>
        <translation>Warum es so gemacht wurde</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>Entfernt von</translation>
    </message>
    <message>
        <source>Photos before</source>
        <translation>Fotos vorher</translation>
    </message>
    <message>
        <source>Photos after</source>
        <translation>Fotos nachher</translation>
    </message>
    <message>
        <source>Quantities, like area: 2.5 m²</source>
        <translation>Mengen, wie Fläche: 2.5 m²</translation>
    </message>
    <message>
        <source>Bagged?</source>
        <translation>In Säcken?</translation>
    </message>
    <message>
        <source>How the rest was cleaned</source>
        <translation>Wie der Rest gereinigt wurde</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Entsorgung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Zulassungsnummer</translation>
    </message>
    <message>
        <source>Dilution, like 1:64</source>
        <translation>Verdünnung, wie 1:64</translation>
    </message>
    <message>
        <source>Where it was applied</source>
        <translation>Wo es angewendet wurde</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Angewendet von</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>Angewendet am</translation>
    </message>
    <message>
        <source>Did the client consent?</source>
        <translation>Hat der Kunde zugestimmt?</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>Belüftung</translation>
    </message>
    <message>
        <source>Client informed at</source>
        <translation>Kunde informiert am</translation>
    </message>
    <message>
        <source>Consent by</source>
        <translation>Zustimmung von</translation>
    </message>
    <message>
        <source>Inside air handling?</source>
        <translation>In der Lüftung?</translation>
    </message>
    <message>
        <source>Approval for air handling</source>
        <translation>Zulassung für Lüftungen</translation>
    </message>
    <message>
        <source>Visibly clean?</source>
        <translation>Sichtbar sauber?</translation>
    </message>
    <message>
        <source>Dry?</source>
        <translation>Trocken?</translation>
    </message>
    <message>
        <source>Free of odour?</source>
        <translation>Geruchsfrei?</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>What the client was told about it</source>
        <translation>Was dem Kunden dazu gesagt wurde</translation>
    </message>
    <message>
        <source>Was the cause dealt with?</source>
        <translation>Wurde die Ursache behoben?</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was damit geschieht</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand der Sache</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Alter in Jahren</translation>
    </message>
    <message>
        <source>Code on the label</source>
        <translation>Code auf dem Etikett</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>Gepackt von</translation>
    </message>
    <message>
        <source>Packed at</source>
        <translation>Gepackt am</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Bewegt von</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>Bewegt am</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Angenommen von</translation>
    </message>
</context>
<context>
    <name>FileTopics</name>
    <message>
        <source>Site file</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>%1, something is missing</source>
        <translation>%1, etwas fehlt</translation>
    </message>
</context>
<context>
    <name>FilingChoices</name>
    <message>
        <source>What they show</source>
        <translation>Was sie zeigen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>FormDetail</name>
    <message>
        <source>%1 (not required)</source>
        <translation>%1 (nicht verlangt)</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Unterschrieben von %1, %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2: %3</source>
        <translation>Abgelehnt von %1, %2: %3</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Neue Fassung</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>All bytes are those that were signed</source>
        <translation>Alle Bytes sind die unterschriebenen</translation>
    </message>
</context>
<context>
    <name>FormFilling</name>
    <message>
        <source>Leave the form; answers are kept</source>
        <translation>Formular verlassen; Antworten bleiben</translation>
    </message>
    <message>
        <source>This becomes the next revision; it has to be signed again.</source>
        <translation>Das wird die nächste Fassung; sie muss neu unterschrieben werden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (if there is something to say)</source>
        <translation>%1 (falls es etwas zu sagen gibt)</translation>
    </message>
    <message>
        <source>These points are not certified</source>
        <translation>Diese Punkte werden nicht bescheinigt</translation>
    </message>
    <message>
        <source>Certify the others, with these named</source>
        <translation>Die anderen bescheinigen, diese benennen</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>Aus der Aufzeichnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Prepare for signing</source>
        <translation>Zum Unterschreiben vorbereiten</translation>
    </message>
    <message>
        <source>Answer what is asked</source>
        <translation>Beantworten, was gefragt wird</translation>
    </message>
</context>
<context>
    <name>FormItem</name>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Zu unterschreiben</translation>
    </message>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1, Fassung %2, %3</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Fassung %1, %2</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Access and keys</source>
        <translation>Zugang und Schlüssel</translation>
    </message>
    <message>
        <source>Authority to dispose</source>
        <translation>Einwilligung zur Entsorgung</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Abnahmebescheinigung</translation>
    </message>
    <message>
        <source>Certificate of dryness</source>
        <translation>Trockenheitsbescheinigung</translation>
    </message>
    <message>
        <source>Consequences that were explained</source>
        <translation>Erklärte Folgen</translation>
    </message>
    <message>
        <source>Customer or authorised representative</source>
        <translation>Kunde oder bevollmächtigter Vertreter</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>Für die Firma</translation>
    </message>
    <message>
        <source>Items and materials to be disposed of</source>
        <translation>Zu entsorgende Gegenstände und Materialien</translation>
    </message>
    <message>
        <source>Owner or authorised representative</source>
        <translation>Eigentümer oder bevollmächtigter Vertreter</translation>
    </message>
    <message>
        <source>Refusal or limitation of a recommended step</source>
        <translation>Ablehnung oder Einschränkung eines empfohlenen Schritts</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Remarks of the customer</source>
        <translation>Bemerkungen des Kunden</translation>
    </message>
    <message>
        <source>The step that was recommended</source>
        <translation>Empfohlener Schritt</translation>
    </message>
    <message>
        <source>What is done instead</source>
        <translation>Was stattdessen getan wird</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>Was offen bleibt</translation>
    </message>
    <message>
        <source>What the customer decided, and why</source>
        <translation>Was der Kunde entschied und warum</translation>
    </message>
    <message>
        <source>What the owner wants to keep</source>
        <translation>Was der Eigentümer behalten will</translation>
    </message>
    <message>
        <source>Who pays and how</source>
        <translation>Wer zahlt und wie</translation>
    </message>
    <message>
        <source>Why it was recommended</source>
        <translation>Warum er empfohlen wurde</translation>
    </message>
    <message>
        <source>Why they are not restored</source>
        <translation>Warum sie nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Work authorisation</source>
        <translation>Auftragserteilung</translation>
    </message>
    <message>
        <source>Work that is authorised</source>
        <translation>Beauftragte Arbeiten</translation>
    </message>
    <message>
        <source>Work that was done</source>
        <translation>Ausgeführte Arbeiten</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>Noch keine Formulare</translation>
    </message>
    <message>
        <source>Choose one: what the record knows is filled in.</source>
        <translation>Wählen Sie eines: was die Aufzeichnung weiß, ist eingetragen.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read the form</source>
        <translation>Formular lesen</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Noch nichts zu lesen</translation>
    </message>
    <message>
        <source>A form that is chosen is shown here as it prints.</source>
        <translation>Ein gewähltes Formular steht hier, wie es gedruckt wird.</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>Welches Formular?</translation>
    </message>
    <message>
        <source>The form is ready to be signed.</source>
        <translation>Das Formular ist bereit zum Unterschreiben.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>Die Ablehnung ist festgehalten.</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Control gallery</source>
        <translation>Schaukasten der Bedienelemente</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>Thema und Text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>Fließtext</translation>
    </message>
    <message>
        <source>A note that wraps</source>
        <translation>Eine Anmerkung, die umbricht</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Tonal</source>
        <translation>Getönt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>Kategorie 2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>60 percent</source>
        <translation>60 Prozent</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Points at dry goal</source>
        <translation>Punkte am Trockenziel</translation>
    </message>
    <message>
        <source>of 12</source>
        <translation>von 12</translation>
    </message>
    <message>
        <source>2 still wet</source>
        <translation>2 noch nass</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Zahlenfeld</translation>
    </message>
    <message>
        <source>P-01</source>
        <translation>P-01</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>Trockenziel %1</translation>
    </message>
    <message>
        <source>Words and choices</source>
        <translation>Wörter und Auswahl</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>Eine Einstellung</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>Was sie bewirkt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>A room with a rather long name</source>
        <translation>Ein Raum mit einem recht langen Namen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>Im Fokus</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>% RH</source>
        <translation>% rF</translation>
    </message>
    <message>
        <source>Kitchen removed</source>
        <translation>Küche entfernt</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>They arrive with the next sync.</source>
        <translation>Sie kommen mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>HazardSheet</name>
    <message>
        <source>Hazards on site</source>
        <translation>Gefahren vor Ort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Last looked at by %1, %2.</source>
        <translation>Zuletzt geprüft von %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has said yet.</source>
        <translation>Noch niemand hat etwas gesagt.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>What controls it: %1</source>
        <translation>Was dagegen hilft: %1</translation>
    </message>
    <message>
        <source>What controls it</source>
        <translation>Was dagegen hilft</translation>
    </message>
    <message>
        <source>All others: not there</source>
        <translation>Alle anderen: nicht vorhanden</translation>
    </message>
    <message>
        <source>Entry allowed</source>
        <translation>Zutritt erlaubt</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Zutritt</translation>
    </message>
    <message>
        <source>Save hazards</source>
        <translation>Gefahren speichern</translation>
    </message>
    <message>
        <source>Answer each hazard</source>
        <translation>Zu jeder Gefahr antworten</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%1 of %n photos taken in</source>
        <translation>
            <numerusform>%1 von %n Foto übernommen</numerusform>
            <numerusform>%1 von %n Fotos übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n Datei wurde nicht übernommen</numerusform>
            <numerusform>%n Dateien wurden nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Import photos</source>
        <translation>Fotos übernehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Originals are kept byte for byte. They can be filed elsewhere later.</source>
        <translation>Originale bleiben Byte für Byte. Sie können später anders abgelegt werden.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
</context>
<context>
    <name>IntakeData</name>
    <message>
        <source>Tap a value to say which field it fills. Keep the mapping under the name of the other system, and the next file fills itself.</source>
        <translation>Tippen Sie auf einen Wert, um zu sagen, welches Feld er füllt. Behalten Sie die Zuordnung unter dem Namen des anderen Systems, und die nächste Datei füllt sich selbst.</translation>
    </message>
    <message>
        <source>Name of the other system</source>
        <translation>Name des anderen Systems</translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation>Zuordnung behalten</translation>
    </message>
    <message>
        <source>Which field is %1?</source>
        <translation>Welches Feld ist %1?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
</context>
<context>
    <name>IntakeFieldRow</name>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Danach fragen</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Leave %1 empty</source>
        <translation>%1 leer lassen</translation>
    </message>
    <message>
        <source>From %1: “%2”</source>
        <translation>Aus %1: „%2“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Page %1: “%2”</source>
        <translation>Seite %1: „%2“</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>Oder %1</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Job number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>If the time of loss is not known: why</source>
        <translation>Wenn die Schadenzeit nicht bekannt ist: warum</translation>
    </message>
    <message>
        <source>Why the time of loss is not known</source>
        <translation>Warum die Schadenzeit nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>IntakeLines</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Only files of this machine can be read.</source>
        <translation>Nur Dateien dieses Rechners können gelesen werden.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>One file at a time: the first is read.</source>
        <translation>Eine Datei nach der anderen: Die erste wird gelesen.</translation>
    </message>
    <message>
        <source>An intake of %1 was not finished.</source>
        <translation>Eine Aufnahme vom %1 wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>To ask for: %1</source>
        <translation>Zu erfragen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n zu übernehmen</numerusform>
            <numerusform>%n zu übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>Es wurde noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Accept what is sure</source>
        <translation>Sicheres übernehmen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.eml *.json *.txt)</source>
        <translation>Dokumente (*.pdf *.docx *.eml *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Neu anfangen?</translation>
    </message>
    <message>
        <source>What was typed and accepted is forgotten. Files on this tablet stay where they are.</source>
        <translation>Was eingegeben und übernommen wurde, wird vergessen. Dateien auf diesem Tablet bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The job is open.</source>
        <translation>Der Auftrag ist angelegt.</translation>
    </message>
    <message>
        <source>Mapping kept: %1</source>
        <translation>Zuordnung behalten: %1</translation>
    </message>
</context>
<context>
    <name>IntakeSource</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>Was gesagt oder geschrieben wurde</translation>
    </message>
    <message>
        <source>Paste an e-mail, or type what the caller says. What is recognised appears in the form.</source>
        <translation>Fügen Sie eine E-Mail ein, oder schreiben Sie mit, was der Anrufer sagt. Was erkannt wird, erscheint im Formular.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>PDF, Word, e-mail, JSON of another system, or text; up to 25 MB. It stays on this tablet and is kept with the job.</source>
        <translation>PDF, Word, E-Mail, JSON eines anderen Systems oder Text; bis 25 MB. Sie bleibt auf diesem Tablet und wird beim Auftrag aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>Wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recognised in the text</source>
        <translation>Im Text erkannt</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeTemplates</name>
    <message>
        <source>Telephone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>Assignment from an insurer</source>
        <translation>Auftrag eines Versicherers</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Hausverwaltung</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Client's phone</source>
        <translation>Telefon des Kunden</translation>
    </message>
    <message>
        <source>Client's e-mail</source>
        <translation>E-Mail des Kunden</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time of loss</source>
        <translation>Schadenzeit</translation>
    </message>
    <message>
        <source>Source of loss</source>
        <translation>Schadenursache</translation>
    </message>
    <message>
        <source>Peril</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Rooms named</source>
        <translation>Genannte Räume</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Schadennummer</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Versicherungsnummer</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>Selbstbeteiligung</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>Sachbearbeiter</translation>
    </message>
    <message>
        <source>Adjuster's phone</source>
        <translation>Telefon des Sachbearbeiters</translation>
    </message>
    <message>
        <source>Adjuster's e-mail</source>
        <translation>E-Mail des Sachbearbeiters</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Beauftragt durch</translation>
    </message>
    <message>
        <source>Contact on site</source>
        <translation>Ansprechpartner vor Ort</translation>
    </message>
    <message>
        <source>Contact's phone</source>
        <translation>Telefon des Ansprechpartners</translation>
    </message>
    <message>
        <source>Number of the sender</source>
        <translation>Nummer des Absenders</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>Überflutung</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Sturm</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>Abwasser</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frost</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Mould</source>
        <translation>Schimmel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This is more than a year ago.</source>
        <translation>Das ist mehr als ein Jahr her.</translation>
    </message>
    <message>
        <source>Another field has the same value.</source>
        <translation>Ein anderes Feld hat denselben Wert.</translation>
    </message>
    <message>
        <source>This is not usual in that country.</source>
        <translation>Das ist in diesem Land nicht üblich.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it another way.</source>
        <translation>Das ist nicht lesbar. Geben Sie es anders ein.</translation>
    </message>
    <message>
        <source>2026-03-14 18:30</source>
        <translation>2026-03-14 18:30</translation>
    </message>
    <message>
        <source>US</source>
        <translation>DE</translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 points at the goal</source>
        <translation>%1, %2, %3, %4 von %5 Punkten am Ziel</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1 of %2 points at the goal</source>
        <translation>%1 von %2 Punkten am Ziel</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n wet</source>
        <translation>
            <numerusform>%n nass</numerusform>
            <numerusform>%n nass</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow running</source>
        <translation>Kein Ablauf läuft</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>Letzter Besuch %1</translation>
    </message>
    <message>
        <source>%1  ·  Claim %2</source>
        <translation>%1  ·  Schaden %2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n abzugleichen</numerusform>
            <numerusform>%n abzugleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
</context>
<context>
    <name>JobPreview</name>
    <message>
        <source>Open this job</source>
        <translation>Diesen Auftrag öffnen</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Search jobs</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Client, address, claim or job number</source>
        <translation>Kunde, Adresse, Schaden- oder Auftragsnummer</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Jobs that the office assigns to you arrive with the next sync.</source>
        <translation>Aufträge, die das Büro Ihnen zuteilt, kommen mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Kein Auftrag passt</translation>
    </message>
    <message>
        <source>No jobs on this tablet yet</source>
        <translation>Noch keine Aufträge auf diesem Tablet</translation>
    </message>
    <message>
        <source>Try fewer words, or show all jobs.</source>
        <translation>Versuchen Sie weniger Wörter, oder zeigen Sie alle Aufträge.</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>Auftrag wählen</translation>
    </message>
    <message>
        <source>Its rooms, what is open and its people appear here. A second tap opens it.</source>
        <translation>Hier stehen seine Räume, was offen ist und die Beteiligten. Ein zweiter Tipp öffnet ihn.</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The key is in the keyring of this machine.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Geräts.</translation>
    </message>
    <message>
        <source>A passphrase locks the records.</source>
        <translation>Eine Passphrase sperrt die Aufzeichnungen.</translation>
    </message>
    <message>
        <source>A recovery code was made. It opens the records when the key is lost.</source>
        <translation>Es gibt einen Wiederherstellungscode. Er öffnet die Aufzeichnungen, wenn der Schlüssel verloren ist.</translation>
    </message>
    <message>
        <source>No recovery code was made: when the key is lost, what is only on this tablet is lost.</source>
        <translation>Es gibt keinen Wiederherstellungscode: Geht der Schlüssel verloren, ist verloren, was nur auf diesem Tablet ist.</translation>
    </message>
    <message>
        <source>The code that was written down before ends.</source>
        <translation>Der früher notierte Code gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erzeugen</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LineWizardSheet</name>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set up a serial instrument</source>
        <translation>Serielles Gerät einrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Anschlüsse neu suchen</translation>
    </message>
    <message>
        <source>This computer has no serial port. Plug in the adapter of the instrument, then close and open this sheet.</source>
        <translation>Dieser Rechner hat keinen seriellen Anschluss. Stecken Sie den Adapter des Geräts ein, dann schließen und öffnen Sie dieses Blatt.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Choose the port of the instrument.</source>
        <translation>Wählen Sie den Anschluss des Geräts.</translation>
    </message>
    <message>
        <source>Nothing arrives. Is the instrument on, and does it send by itself?</source>
        <translation>Nichts kommt an. Ist das Gerät an, und sendet es von selbst?</translation>
    </message>
    <message>
        <source>Bytes arrive that are no text: wrong speed? Try another.</source>
        <translation>Es kommen Bytes an, die kein Text sind: falsche Geschwindigkeit? Versuchen Sie eine andere.</translation>
    </message>
    <message>
        <source>Lines arrive; a few more are needed.</source>
        <translation>Zeilen kommen an; ein paar mehr werden gebraucht.</translation>
    </message>
    <message>
        <source>These lines arrive. If they look right, go on.</source>
        <translation>Diese Zeilen kommen an. Sehen sie richtig aus, geht es weiter.</translation>
    </message>
    <message>
        <source>The lines name their values and can be read as they are.</source>
        <translation>Die Zeilen nennen ihre Werte und können so gelesen werden.</translation>
    </message>
    <message>
        <source>This is what the columns seem to hold. Correct what is wrong: a guess by size alone may be.</source>
        <translation>Das scheinen die Spalten zu enthalten. Berichtigen Sie, was falsch ist: was nur nach der Größe geraten ist, kann es sein.</translation>
    </message>
    <message>
        <source>Read these lines</source>
        <translation>Diese Zeilen lesen</translation>
    </message>
    <message>
        <source>A guess: only the size of the numbers speaks for it.</source>
        <translation>Geraten: nur die Größe der Zahlen spricht dafür.</translation>
    </message>
    <message>
        <source>Column %1 holds: %2</source>
        <translation>Spalte %1 enthält: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie ihm einen Namen</translation>
    </message>
    <message>
        <source>Pair this instrument</source>
        <translation>Dieses Gerät koppeln</translation>
    </message>
</context>
<context>
    <name>LiveMeterCard</name>
    <message>
        <source>Live meter</source>
        <translation>Messgerät jetzt</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>No moisture meter was heard yet.</source>
        <translation>Noch kein Feuchtemessgerät gehört.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Air now</source>
        <translation>Luft jetzt</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Take readings</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Take readings on the map</source>
        <translation>Auf dem Plan messen</translation>
    </message>
</context>
<context>
    <name>LiveValue</name>
    <message>
        <source>Meter now %1 %2, %3</source>
        <translation>Messgerät jetzt %1 %2, %3</translation>
    </message>
    <message>
        <source>No moisture meter</source>
        <translation>Kein Feuchtemessgerät</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Besuch %1</translation>
    </message>
    <message>
        <source>%1, %2, goal %3 %4: %5</source>
        <translation>%1, %2, Ziel %3 %4: %5</translation>
    </message>
</context>
<context>
    <name>MachineDetailSheet</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, take another</source>
        <translation>
            <numerusform>%n Foto, noch eins aufnehmen</numerusform>
            <numerusform>%n Fotos, noch eins aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo in its place</source>
        <translation>Foto an seinem Platz</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Enter its rating</source>
        <translation>Leistung eintragen</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Stromkreis</translation>
    </message>
    <message>
        <source>Enter the circuits of the building first, on the tab beside.</source>
        <translation>Tragen Sie zuerst die Stromkreise des Gebäudes ein, auf dem Reiter daneben.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 A</source>
        <translation>%1: %2 von %3 A</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Hour meter</source>
        <translation>Betriebsstunden</translation>
    </message>
    <message>
        <source>What the hour meter shows</source>
        <translation>Was der Stundenzähler zeigt</translation>
    </message>
    <message>
        <source>Last: %1 h</source>
        <translation>Zuletzt: %1 h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>Stunden speichern</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>In einen anderen Raum stellen</translation>
    </message>
    <message>
        <source>Moving ends the stay here with its days logged, and begins one there.</source>
        <translation>Umstellen beendet den Aufenthalt hier mit seinen Tagen und beginnt dort einen neuen.</translation>
    </message>
</context>
<context>
    <name>MachineItem</name>
    <message>
        <source>%1, %2, %3, %4 hours</source>
        <translation>%1, %2, %3, %4 Stunden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>found stopped</source>
        <translation>beim Halt vorgefunden</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>%n Tag offen</numerusform>
            <numerusform>%n Tage offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: photo, circuit, hours, rating</source>
        <translation>%1: Foto, Stromkreis, Stunden, Leistung</translation>
    </message>
</context>
<context>
    <name>MachineNames</name>
    <message>
        <source>Air mover</source>
        <translation>Luftbeweger</translation>
    </message>
    <message>
        <source>Axial air mover</source>
        <translation>Axiallüfter</translation>
    </message>
    <message>
        <source>LGR dehumidifier</source>
        <translation>LGR-Luftentfeuchter</translation>
    </message>
    <message>
        <source>Conventional dehumidifier</source>
        <translation>Kondens-Luftentfeuchter</translation>
    </message>
    <message>
        <source>Desiccant</source>
        <translation>Adsorptionstrockner</translation>
    </message>
    <message>
        <source>Air scrubber</source>
        <translation>Luftreiniger</translation>
    </message>
    <message>
        <source>Negative air machine</source>
        <translation>Unterdruckgerät</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Heizgerät</translation>
    </message>
    <message>
        <source>Cavity injector</source>
        <translation>Hohlraumtrockner</translation>
    </message>
    <message>
        <source>Floor mat</source>
        <translation>Bodenmatte</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>Anderes Gerät</translation>
    </message>
    <message>
        <source>Dehumidifiers</source>
        <translation>Luftentfeuchter</translation>
    </message>
    <message>
        <source>Air movers</source>
        <translation>Luftbeweger</translation>
    </message>
    <message>
        <source>Air scrubbers</source>
        <translation>Luftreiniger</translation>
    </message>
    <message>
        <source>Determine the class, or say what is wet, to see how many.</source>
        <translation>Bestimmen Sie die Klasse, oder sagen Sie, was nass ist, um die Anzahl zu sehen.</translation>
    </message>
    <message>
        <source>Nothing wet was entered for this room.</source>
        <translation>Für diesen Raum wurde nichts Nasses eingetragen.</translation>
    </message>
    <message>
        <source>The chart has no factor for this type and class.</source>
        <translation>Die Tabelle hat keinen Faktor für diese Art und Klasse.</translation>
    </message>
    <message>
        <source>Not asked for: no containment and no contamination.</source>
        <translation>Nicht gefragt: keine Abschottung und keine Verunreinigung.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message>
        <source>Place a machine</source>
        <translation>Gerät aufstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its number follows by itself; change its rating on the equipment page.</source>
        <translation>Die Nummer folgt von selbst; ändern Sie die Nennleistung auf der Geräteseite.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>RestoreAssist Field</source>
        <translation>RestoreAssist Field</translation>
    </message>
    <message>
        <source>Not signed in: nothing was sent</source>
        <translation>Nicht angemeldet: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Problem beim Abgleich</translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>Alles ist auf dem Server</translation>
    </message>
    <message>
        <source>Still to sync: %1</source>
        <translation>Noch abzugleichen: %1</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message numerus="yes">
        <source>Plan with %n points</source>
        <translation>
            <numerusform>Plan mit %n Punkt</numerusform>
            <numerusform>Plan mit %n Punkten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <source>Tap two places of the picture whose distance you know.</source>
        <translation>Tippen Sie auf zwei Stellen des Bildes, deren Abstand Sie kennen.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation>Letzte Ecke</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>Letzte Ecke zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Raum schließen</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
    <message>
        <source>Read with another meter or scale</source>
        <translation>Mit anderem Messgerät oder anderer Skala gemessen</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>Nass</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Picture under the plan</source>
        <translation>Bild unter dem Plan</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>Plan einpassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>North is up</source>
        <translation>Norden ist oben</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Draw the first room with a finger: from one corner to the other.</source>
        <translation>Zeichnen Sie den ersten Raum mit dem Finger: von einer Ecke zur anderen.</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Raum zeichnen</translation>
    </message>
    <message>
        <source>Add a photo of the display</source>
        <translation>Foto der Anzeige hinzufügen</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Choose the photo of the display</source>
        <translation>Foto der Anzeige wählen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Save this value?</source>
        <translation>Diesen Wert speichern?</translation>
    </message>
    <message>
        <source>The meter is not sending right now, or doubts its own value. It will be marked in the record.</source>
        <translation>Das Messgerät sendet gerade nicht oder zweifelt an seinem Wert. Er wird in der Aufzeichnung gekennzeichnet.</translation>
    </message>
    <message>
        <source>This very value was saved at %1 already: the meter has said nothing since.</source>
        <translation>Genau dieser Wert wurde schon bei %1 gespeichert: Das Messgerät hat seither nichts gesagt.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Round done: %n points read in %1.</source>
        <translation>
            <numerusform>Rundgang fertig: %n Punkt gemessen in %1.</numerusform>
            <numerusform>Rundgang fertig: %n Punkte gemessen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Ecken</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Wet area</source>
        <translation>Nasse Fläche</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>MaterialSheet</name>
    <message>
        <source>Material in %1</source>
        <translation>Material in %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search or type a material</source>
        <translation>Material suchen oder eingeben</translation>
    </message>
    <message>
        <source>Search, or type another material</source>
        <translation>Suchen oder anderes Material eingeben</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>A triangle marks what may hold asbestos or lead in an old building.</source>
        <translation>Ein Dreieck zeigt, was in einem alten Gebäude Asbest oder Blei enthalten kann.</translation>
    </message>
</context>
<context>
    <name>MeterBytes</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing has come from this meter yet.</source>
        <translation>Von diesem Messgerät kam noch nichts.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>MeterCertificates</name>
    <message>
        <source>No certificate is kept for this meter.</source>
        <translation>Für dieses Messgerät ist kein Zertifikat hinterlegt.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <translation>%1 %2, bis %3</translation>
    </message>
    <message>
        <source>Remove certificate %1</source>
        <translation>Zertifikat %1 entfernen</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Zertifikatsnummer</translation>
    </message>
    <message>
        <source>Connect the meter first: a certificate belongs to a value that it shows.</source>
        <translation>Verbinden Sie zuerst das Messgerät: ein Zertifikat gehört zu einem Wert, den es zeigt.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The correction is added to what the meter shows, in its own unit, such as -0.4. Dates as 2027-01-31.</source>
        <translation>Die Korrektur wird zu dem addiert, was das Messgerät zeigt, in dessen Einheit, etwa -0,4. Daten wie 2027-01-31.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
</context>
<context>
    <name>MeterDetail</name>
    <message>
        <source>Back to the meters</source>
        <translation>Zurück zu den Messgeräten</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MeterItem</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
</context>
<context>
    <name>MeterList</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No meter was heard yet. Switch one on near this tablet; readings can be typed in meanwhile.</source>
        <translation>Noch kein Messgerät gehört. Schalten Sie eines in der Nähe ein; Messungen können solange eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>MeterLog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>Nothing was logged in this time. Choose under Settings how often this meter is to be logged, and leave the tablet near it and running.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet. Wählen Sie unter Einstellungen, wie oft dieses Messgerät aufgezeichnet wird, und lassen Sie das Tablet eingeschaltet in seiner Nähe.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 bis %2 %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 %4, covered %5 percent of the time</source>
        <translation>%1 von %2 bis %3 %4, deckt %5 Prozent der Zeit</translation>
    </message>
    <message>
        <source>Covered %1 % of the time</source>
        <translation>Deckt %1 % der Zeit</translation>
    </message>
    <message>
        <source>No reading from %1 to %2</source>
        <translation>Keine Messung von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier gap(s)</source>
        <translation>
            <numerusform>%n frühere Lücke</numerusform>
            <numerusform>%n frühere Lücken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeterNames</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Resting, listens again in %1</source>
        <translation>Ruht, hört wieder in %1</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>By the maker's document</source>
        <translation>Nach Unterlage des Herstellers</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>Inoffiziell</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Lufttemperatur</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Relative Feuchte</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Taupunkt</translation>
    </message>
    <message>
        <source>Surface temperature</source>
        <translation>Oberflächentemperatur</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>old value</source>
        <translation>alter Wert</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>sensor fault</source>
        <translation>Sensorfehler</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>decoder not verified</source>
        <translation>Decoder ungeprüft</translation>
    </message>
    <message>
        <source>calibration expired</source>
        <translation>Kalibrierung abgelaufen</translation>
    </message>
    <message>
        <source>time unsure</source>
        <translation>Zeit unsicher</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Calibration expired %1</source>
        <translation>Kalibrierung abgelaufen %1</translation>
    </message>
    <message>
        <source>Calibration due %1</source>
        <translation>Kalibrierung fällig %1</translation>
    </message>
    <message>
        <source>Calibrated until %1</source>
        <translation>Kalibriert bis %1</translation>
    </message>
    <message>
        <source>Logs every hour</source>
        <translation>Zeichnet stündlich auf</translation>
    </message>
    <message>
        <source>Logs every %1 min</source>
        <translation>Zeichnet alle %1 min auf</translation>
    </message>
</context>
<context>
    <name>MeterNow</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message>
        <source>By its certificate: %1 %2</source>
        <translation>Nach seinem Zertifikat: %1 %2</translation>
    </message>
    <message>
        <source>This meter has not said anything yet.</source>
        <translation>Dieses Messgerät hat noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Batterie %1 %</translation>
    </message>
</context>
<context>
    <name>MeterSettings</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, for example Cellar probe</source>
        <translation>Name, zum Beispiel Kellerfühler</translation>
    </message>
    <message>
        <source>Bind key</source>
        <translation>Bindungsschlüssel</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>Ein Schlüssel ist hinterlegt</translation>
    </message>
    <message>
        <source>32 digits 0-9 and a-f</source>
        <translation>32 Zeichen 0-9 und a-f</translation>
    </message>
    <message>
        <source>The key is kept in the keyring of this computer.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the key is kept in the encrypted store.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund: der Schlüssel liegt im verschlüsselten Speicher.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC-Adresse</translation>
    </message>
    <message>
        <source>The MAC address is only needed where this computer hides it.</source>
        <translation>Die MAC-Adresse wird nur gebraucht, wo dieser Rechner sie verbirgt.</translation>
    </message>
    <message>
        <source>Moisture scale of this probe</source>
        <translation>Feuchteskala dieses Fühlers</translation>
    </message>
    <message>
        <source>Port settings</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>Leave on site and log</source>
        <translation>Vor Ort lassen und aufzeichnen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save and connect again</source>
        <translation>Speichern und neu verbinden</translation>
    </message>
    <message>
        <source>After a battery change an encrypting meter counts anew and is refused until you confirm it.</source>
        <translation>Nach einem Batteriewechsel zählt ein verschlüsselndes Messgerät neu und wird abgelehnt, bis Sie es bestätigen.</translation>
    </message>
    <message>
        <source>Battery was changed</source>
        <translation>Batterie wurde gewechselt</translation>
    </message>
    <message>
        <source>Forgetting removes the meter and its key from this tablet; readings that were saved stay.</source>
        <translation>Vergessen entfernt das Messgerät und seinen Schlüssel von diesem Tablet; gespeicherte Messungen bleiben.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this meter</source>
        <translation>Dieses Messgerät vergessen</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>0 or more seconds</source>
        <translation>0 oder mehr Sekunden</translation>
    </message>
    <message>
        <source>16 bytes</source>
        <translation>16 Byte</translation>
    </message>
    <message>
        <source>A Modbus request has 8 bytes; this one has {count}.</source>
        <translation>Eine Modbus-Anfrage hat 8 Byte; diese hat {count}.</translation>
    </message>
    <message>
        <source>A SensorPro packet has at least {limit} bytes; this one has {count}.</source>
        <translation>Ein SensorPro-Paket hat mindestens {limit} Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A ThermoPro packet has at least {limit} bytes; this one has {count}.</source>
        <translation>Ein ThermoPro-Paket hat mindestens {limit} Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A packet of a HHCCJCY10 has {limit} bytes; this one has {count}.</source>
        <translation>Ein Paket eines HHCCJCY10 hat {limit} Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A packet of a HT1 has 4 bytes; this one has {count}.</source>
        <translation>Ein Paket eines HT1 hat 4 Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A packet of a {model} has {length} bytes; this one has {count}.</source>
        <translation>Ein Paket eines {model} hat {length} Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A packet of an {model} has 9 bytes; this one has {count}.</source>
        <translation>Ein Paket eines {model} hat 9 Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A packet of data format {payload:X} has {start} bytes; this one has {count}.</source>
        <translation>Ein Paket im Datenformat {payload:X} hat {start} Byte; dieses hat {count}.</translation>
    </message>
    <message>
        <source>A plain frame from a device that has a bind key is refused.</source>
        <translation>Ein unverschlüsselter Frame eines Geräts mit Bindungsschlüssel wird abgelehnt.</translation>
    </message>
    <message>
        <source>A plain packet from a device that has a bind key is refused.</source>
        <translation>Ein unverschlüsseltes Paket eines Geräts mit Bindungsschlüssel wird abgelehnt.</translation>
    </message>
    <message>
        <source>Another {quantity} in the packet is told beside.</source>
        <translation>Daneben steht im Paket noch ein Wert: {quantity}.</translation>
    </message>
    <message>
        <source>Bytes arrive but no line parses: wrong speed? {settings} does not fit: set the meter to it, or look for its settings in its menu or manual.</source>
        <translation>Bytes kommen an, aber keine Zeile ist lesbar: falsche Geschwindigkeit? {settings} passt nicht: stellen Sie das Messgerät darauf ein, oder suchen Sie seine Einstellung in Menü oder Anleitung.</translation>
    </message>
    <message>
        <source>Bytes arrive but no line parses: wrong speed? {settings} does not fit; {others} will be tried.</source>
        <translation>Bytes kommen an, aber keine Zeile ist lesbar: falsche Geschwindigkeit? {settings} passt nicht; versucht wird noch {others}.</translation>
    </message>
    <message>
        <source>Cannot connect to {meter}</source>
        <translation>Keine Verbindung zu {meter}</translation>
    </message>
    <message>
        <source>Cannot disconnect</source>
        <translation>Trennen nicht möglich</translation>
    </message>
    <message>
        <source>Cannot listen for meters</source>
        <translation>Nach Messgeräten kann nicht gehorcht werden</translation>
    </message>
    <message>
        <source>Cannot stop the scan</source>
        <translation>Die Suche kann nicht beendet werden</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Geschlossen.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives</source>
        <translation>Verbunden, aber es kommt nichts Neues</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connecting to {meter}.</source>
        <translation>Verbindung zu {meter} wird aufgebaut.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Left on site; it is listened to once an interval.</source>
        <translation>Bleibt vor Ort; einmal je Intervall wird es abgehört.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>MiBeacon version {version} is not known; 2 to 5 are.</source>
        <translation>Die MiBeacon-Version {version} ist unbekannt; bekannt sind 2 bis 5.</translation>
    </message>
    <message>
        <source>No answer of a Protimeter BLE has {count} bytes.</source>
        <translation>Keine Antwort eines Protimeter BLE hat {count} Byte.</translation>
    </message>
    <message>
        <source>No packet of a Govee hygrometer is {lengths} bytes long.</source>
        <translation>Kein Paket eines Govee-Hygrometers ist {lengths} Byte lang.</translation>
    </message>
    <message>
        <source>No reading for {silence_s:g} s; connecting again.</source>
        <translation>Seit {silence_s:g} s keine Messung; Verbindung wird neu aufgebaut.</translation>
    </message>
    <message>
        <source>No reading from {meter} within {within_s:g} s.</source>
        <translation>Keine Messung von {meter} in {within_s:g} s.</translation>
    </message>
    <message>
        <source>Object 0x{kind:04X} has {count} bytes; {length} are expected.</source>
        <translation>Objekt 0x{kind:04X} hat {count} Byte; erwartet sind {length}.</translation>
    </message>
    <message>
        <source>Object 0x{kind:04X} is not read.</source>
        <translation>Objekt 0x{kind:04X} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Page {payload} of a SensorPush packet holds no measurement.</source>
        <translation>Seite {payload} eines SensorPush-Pakets enthält keine Messung.</translation>
    </message>
    <message>
        <source>Powered from outside.</source>
        <translation>Von außen mit Strom versorgt.</translation>
    </message>
    <message>
        <source>Reading stopped at object 0x{object:02X}: {end}.</source>
        <translation>Das Lesen endete bei Objekt 0x{object:02X}: {end}.</translation>
    </message>
    <message>
        <source>Receiving.</source>
        <translation>Empfängt.</translation>
    </message>
    <message>
        <source>Sensor fault: the instrument gives no humidity.</source>
        <translation>Sensorfehler: das Gerät gibt keine Luftfeuchte.</translation>
    </message>
    <message>
        <source>Sensor fault: the instrument gives no temperature.</source>
        <translation>Sensorfehler: das Gerät gibt keine Temperatur.</translation>
    </message>
    <message>
        <source>Sensor fault: the meter gives no {quantity}.</source>
        <translation>Sensorfehler: das Messgerät gibt keinen Wert: {quantity}.</translation>
    </message>
    <message>
        <source>Stopped by an error of its driver; close and open it again</source>
        <translation>Durch einen Fehler seines Treibers gestoppt; schließen und neu öffnen</translation>
    </message>
    <message>
        <source>Such an instrument has the input registers 1 and 2 only; another needs a register map.</source>
        <translation>Ein solches Gerät hat nur die Eingangsregister 1 und 2; ein anderes braucht eine Registerkarte.</translation>
    </message>
    <message>
        <source>The MAC address in the frame is not that of its sender.</source>
        <translation>Die MAC-Adresse im Frame ist nicht die des Absenders.</translation>
    </message>
    <message>
        <source>The MiBeacon frame ends inside its head.</source>
        <translation>Der MiBeacon-Frame endet in seinem Kopf.</translation>
    </message>
    <message>
        <source>The Modbus TCP packet ends inside its head.</source>
        <translation>Das Modbus-TCP-Paket endet in seinem Kopf.</translation>
    </message>
    <message>
        <source>The Modbus TCP packet is not as long as it says.</source>
        <translation>Das Modbus-TCP-Paket ist nicht so lang, wie es sagt.</translation>
    </message>
    <message>
        <source>The Modbus answer is not as long as it says.</source>
        <translation>Die Modbus-Antwort ist nicht so lang, wie sie sagt.</translation>
    </message>
    <message>
        <source>The Modbus answer is too short.</source>
        <translation>Die Modbus-Antwort ist zu kurz.</translation>
    </message>
    <message>
        <source>The Modbus function {body} is not known; 3 and 4 are.</source>
        <translation>Die Modbus-Funktion {body} ist unbekannt; bekannt sind 3 und 4.</translation>
    </message>
    <message>
        <source>The Modbus function {data} is not known; 3 and 4 are.</source>
        <translation>Die Modbus-Funktion {data} ist unbekannt; bekannt sind 3 und 4.</translation>
    </message>
    <message>
        <source>The Qingping device type 0x{payload:02X} is no hygrometer we know.</source>
        <translation>Der Qingping-Gerätetyp 0x{payload:02X} ist kein bekanntes Hygrometer.</translation>
    </message>
    <message>
        <source>The Qingping packet ends inside its head.</source>
        <translation>Das Qingping-Paket endet in seinem Kopf.</translation>
    </message>
    <message>
        <source>The Ruuvi packet is empty.</source>
        <translation>Das Ruuvi-Paket ist leer.</translation>
    </message>
    <message>
        <source>The SensorPro device type 0x{payload:02X} is not known.</source>
        <translation>Der SensorPro-Gerätetyp 0x{payload:02X} ist unbekannt.</translation>
    </message>
    <message>
        <source>The SensorPush type {value} is not known.</source>
        <translation>Der SensorPush-Typ {value} ist unbekannt.</translation>
    </message>
    <message>
        <source>The USB adapter of this meter is not plugged in.</source>
        <translation>Der USB-Adapter dieses Messgeräts ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>The advertisement ends inside a structure.</source>
        <translation>Die Aussendung endet in einer Struktur.</translation>
    </message>
    <message>
        <source>The advertisement holds {count} manufacturer entries; which is the newest cannot be told.</source>
        <translation>Die Aussendung hat {count} Herstellereinträge; welcher der neueste ist, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The answer does not belong to the request.</source>
        <translation>Die Antwort gehört nicht zur Anfrage.</translation>
    </message>
    <message>
        <source>The answer holds neither values nor facts about a HM70.</source>
        <translation>Die Antwort enthält weder Werte noch Angaben zu einem HM70.</translation>
    </message>
    <message>
        <source>The answer is not from the device that was asked.</source>
        <translation>Die Antwort kommt nicht vom gefragten Gerät.</translation>
    </message>
    <message>
        <source>The answer is to another function.</source>
        <translation>Die Antwort gehört zu einer anderen Funktion.</translation>
    </message>
    <message>
        <source>The answer is too long for a HM70.</source>
        <translation>Die Antwort ist für ein HM70 zu lang.</translation>
    </message>
    <message>
        <source>The battery level is not known.</source>
        <translation>Der Batteriestand ist unbekannt.</translation>
    </message>
    <message>
        <source>The battery percentage is estimated from its voltage.</source>
        <translation>Der Batteriestand ist aus der Spannung geschätzt.</translation>
    </message>
    <message>
        <source>The bind key does not fit this frame.</source>
        <translation>Der Bindungsschlüssel passt nicht zu diesem Frame.</translation>
    </message>
    <message>
        <source>The bind key does not fit this packet.</source>
        <translation>Der Bindungsschlüssel passt nicht zu diesem Paket.</translation>
    </message>
    <message>
        <source>The bind key must have 16 bytes.</source>
        <translation>Der Bindungsschlüssel muss 16 Byte haben.</translation>
    </message>
    <message>
        <source>The calculated value {kind} is not read.</source>
        <translation>Der berechnete Wert {kind} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The characteristic {channel} is not one of the Environmental Sensing Service.</source>
        <translation>Das Merkmal {channel} gehört nicht zum Environmental Sensing Service.</translation>
    </message>
    <message>
        <source>The checksum at the end of the line is wrong.</source>
        <translation>Die Prüfsumme am Zeilenende ist falsch.</translation>
    </message>
    <message>
        <source>The checksum of the answer is wrong.</source>
        <translation>Die Prüfsumme der Antwort ist falsch.</translation>
    </message>
    <message>
        <source>The checksum of the answer is wrong: {expected} would fit.</source>
        <translation>Die Prüfsumme der Antwort ist falsch: {expected} würde passen.</translation>
    </message>
    <message>
        <source>The checksum of the request is wrong.</source>
        <translation>Die Prüfsumme der Anfrage ist falsch.</translation>
    </message>
    <message>
        <source>The data format {payload:X} is not known; {known} are.</source>
        <translation>Das Datenformat {payload:X} ist unbekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The date of the record is not possible.</source>
        <translation>Das Datum des Eintrags ist nicht möglich.</translation>
    </message>
    <message>
        <source>The device refuses to answer: {reason}.</source>
        <translation>Das Gerät verweigert die Antwort: {reason}.</translation>
    </message>
    <message>
        <source>The driver of this meter is not installed on this computer</source>
        <translation>Der Treiber dieses Messgeräts ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>The encrypted frame is too short.</source>
        <translation>Der verschlüsselte Frame ist zu kurz.</translation>
    </message>
    <message>
        <source>The encrypted packet is too short.</source>
        <translation>Das verschlüsselte Paket ist zu kurz.</translation>
    </message>
    <message>
        <source>The encryption of MiBeacon 2 and 3 cannot be checked and is refused.</source>
        <translation>Die Verschlüsselung von MiBeacon 2 und 3 lässt sich nicht prüfen und wird abgelehnt.</translation>
    </message>
    <message>
        <source>The exchange is with device {device}.</source>
        <translation>Der Austausch ist mit Gerät {device}.</translation>
    </message>
    <message>
        <source>The frame holds no measurement.</source>
        <translation>Der Frame enthält keine Messung.</translation>
    </message>
    <message>
        <source>The frame is cut off inside an object.</source>
        <translation>Der Frame ist in einem Objekt abgeschnitten.</translation>
    </message>
    <message>
        <source>The frame is encrypted and this computer hides the MAC address: enter it.</source>
        <translation>Der Frame ist verschlüsselt, und dieser Rechner verbirgt die MAC-Adresse: geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The frame is encrypted: enter the device's bind key.</source>
        <translation>Der Frame ist verschlüsselt: geben Sie den Bindungsschlüssel des Geräts ein.</translation>
    </message>
    <message>
        <source>The frame is not of the form STX 4, display, unit, sign, point, digits.</source>
        <translation>Der Frame hat nicht die Form STX 4, Anzeige, Einheit, Vorzeichen, Komma, Ziffern.</translation>
    </message>
    <message>
        <source>The frame is of a mesh device, which sends no measurements.</source>
        <translation>Der Frame ist von einem Mesh-Gerät, das keine Messungen sendet.</translation>
    </message>
    <message>
        <source>The humidity unit {fields} is not known; %RH is expected.</source>
        <translation>Die Feuchteeinheit {fields} ist unbekannt; erwartet ist %RH.</translation>
    </message>
    <message>
        <source>The instrument's own test finds the humidity sensor bad.</source>
        <translation>Der Selbsttest des Geräts findet den Feuchtesensor fehlerhaft.</translation>
    </message>
    <message>
        <source>The instrument's simulator is on: these values are not measured.</source>
        <translation>Der Simulator des Geräts ist an: diese Werte sind nicht gemessen.</translation>
    </message>
    <message>
        <source>The line does not name its values, such as T=22.1,C or RH=45.2%.</source>
        <translation>Die Zeile nennt ihre Werte nicht, wie T=22.1,C oder RH=45.2%.</translation>
    </message>
    <message>
        <source>The line gives the {quantity} twice.</source>
        <translation>Die Zeile gibt den Wert zweimal an: {quantity}.</translation>
    </message>
    <message>
        <source>The line has {count} columns; {width} are expected.</source>
        <translation>Die Zeile hat {count} Spalten; erwartet sind {width}.</translation>
    </message>
    <message>
        <source>The line holds no value that is known.</source>
        <translation>Die Zeile enthält keinen bekannten Wert.</translation>
    </message>
    <message>
        <source>The line is not a simulator line.</source>
        <translation>Die Zeile ist keine des Simulators.</translation>
    </message>
    <message>
        <source>The line is not an RDD answer: it does not begin with '{'.</source>
        <translation>Die Zeile ist keine RDD-Antwort: sie beginnt nicht mit '{'.</translation>
    </message>
    <message>
        <source>The line is not an RDD answer: its fields are not those of RDD.</source>
        <translation>Die Zeile ist keine RDD-Antwort: ihre Felder sind nicht die von RDD.</translation>
    </message>
    <message>
        <source>The line is not one of labelled values such as 'RH= 43.0 %RH'.</source>
        <translation>Die Zeile ist keine mit benannten Werten wie 'RH= 43.0 %RH'.</translation>
    </message>
    <message>
        <source>The line is too long for an RDD answer.</source>
        <translation>Die Zeile ist für eine RDD-Antwort zu lang.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The line names no quantity that is known.</source>
        <translation>Die Zeile nennt keine bekannte Größe.</translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>Die Verbindung ist weg</translation>
    </message>
    <message>
        <source>The link was lost: the meter is off or out of range.</source>
        <translation>Die Verbindung brach ab: das Messgerät ist aus oder außer Reichweite.</translation>
    </message>
    <message>
        <source>The list of paired meters is damaged; pair them again.</source>
        <translation>Die Liste der gekoppelten Messgeräte ist beschädigt; koppeln Sie sie neu.</translation>
    </message>
    <message>
        <source>The meter does not answer</source>
        <translation>Das Messgerät antwortet nicht</translation>
    </message>
    <message>
        <source>The meter does not offer characteristic {characteristic}.</source>
        <translation>Das Messgerät bietet das Merkmal {characteristic} nicht an.</translation>
    </message>
    <message>
        <source>The meter does not send by itself.</source>
        <translation>Das Messgerät sendet nicht von selbst.</translation>
    </message>
    <message>
        <source>The meter ended the link.</source>
        <translation>Das Messgerät hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The meter offers neither temperature nor humidity.</source>
        <translation>Das Messgerät bietet weder Temperatur noch Luftfeuchte.</translation>
    </message>
    <message>
        <source>The meter refuses to send by itself</source>
        <translation>Das Messgerät will nicht von selbst senden</translation>
    </message>
    <message>
        <source>The meter takes no data</source>
        <translation>Das Messgerät nimmt keine Daten an</translation>
    </message>
    <message>
        <source>The meter was not seen for {timeout_s:g} s: is it on and near, and not connected to another device?</source>
        <translation>Das Messgerät wurde {timeout_s:g} s lang nicht gesehen: ist es an und nahe, und nicht mit einem anderen Gerät verbunden?</translation>
    </message>
    <message>
        <source>The packet ends inside its MAC address.</source>
        <translation>Das Paket endet in seiner MAC-Adresse.</translation>
    </message>
    <message>
        <source>The packet holds no measurement, or is cut off.</source>
        <translation>Das Paket enthält keine Messung oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The packet is cut off inside object 0x{stopped_at:02X}.</source>
        <translation>Das Paket ist in Objekt 0x{stopped_at:02X} abgeschnitten.</translation>
    </message>
    <message>
        <source>The packet is cut off inside part 0x{body:02X}.</source>
        <translation>Das Paket ist in Teil 0x{body:02X} abgeschnitten.</translation>
    </message>
    <message>
        <source>The packet is damaged: a percentage in it is more than 100.</source>
        <translation>Das Paket ist beschädigt: eine Prozentzahl liegt über 100.</translation>
    </message>
    <message>
        <source>The packet is damaged: its values are beyond the ranges of the sensor.</source>
        <translation>Das Paket ist beschädigt: seine Werte liegen außerhalb des Sensorbereichs.</translation>
    </message>
    <message>
        <source>The packet is damaged: no ThermoBeacon measures such values.</source>
        <translation>Das Paket ist beschädigt: kein ThermoBeacon misst solche Werte.</translation>
    </message>
    <message>
        <source>The packet is damaged: {decimals} tenths of a degree.</source>
        <translation>Das Paket ist beschädigt: {decimals} Zehntelgrad.</translation>
    </message>
    <message>
        <source>The packet is empty.</source>
        <translation>Das Paket ist leer.</translation>
    </message>
    <message>
        <source>The packet is encrypted and this computer hides the MAC address: enter it.</source>
        <translation>Das Paket ist verschlüsselt, und dieser Rechner verbirgt die MAC-Adresse: geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The packet is encrypted: enter the device's bind key.</source>
        <translation>Das Paket ist verschlüsselt: geben Sie den Bindungsschlüssel des Geräts ein.</translation>
    </message>
    <message>
        <source>The packet is not as long as those of an Inkbird {model} are.</source>
        <translation>Das Paket ist nicht so lang wie die eines Inkbird {model}.</translation>
    </message>
    <message>
        <source>The packet is not of a HT1.</source>
        <translation>Das Paket ist nicht von einem HT1.</translation>
    </message>
    <message>
        <source>The packet is of BTHome version {payload}; 2 is expected.</source>
        <translation>Das Paket ist von BTHome-Version {payload}; erwartet ist 2.</translation>
    </message>
    <message>
        <source>The packet is of no SwitchBot hygrometer that is known.</source>
        <translation>Das Paket ist von keinem bekannten SwitchBot-Hygrometer.</translation>
    </message>
    <message>
        <source>The packet tells extremes so far, not a measurement.</source>
        <translation>Das Paket meldet bisherige Extremwerte, keine Messung.</translation>
    </message>
    <message>
        <source>The packet's counter did not grow: a replay, or the battery was changed.</source>
        <translation>Der Zähler des Pakets ist nicht gestiegen: eine Wiederholung, oder die Batterie wurde gewechselt.</translation>
    </message>
    <message>
        <source>The paired meters were written by a newer version of this program.</source>
        <translation>Die gekoppelten Messgeräte hat eine neuere Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The port {path} does not know {limit}.</source>
        <translation>Der Anschluss {path} kennt {limit} nicht.</translation>
    </message>
    <message>
        <source>The port {path} has vanished: {error}.</source>
        <translation>Der Anschluss {path} ist verschwunden: {error}.</translation>
    </message>
    <message>
        <source>The port {path} is not open.</source>
        <translation>Der Anschluss {path} ist nicht offen.</translation>
    </message>
    <message>
        <source>The port {path} takes no data: {error}.</source>
        <translation>Der Anschluss {path} nimmt keine Daten an: {error}.</translation>
    </message>
    <message>
        <source>The probe 0x{data:02X} of a H5112 is not known.</source>
        <translation>Der Fühler 0x{data:02X} eines H5112 ist unbekannt.</translation>
    </message>
    <message>
        <source>The product 0x{product:04X} is no hygrometer we know.</source>
        <translation>Das Produkt 0x{product:04X} ist kein bekanntes Hygrometer.</translation>
    </message>
    <message>
        <source>The protocol {protocol} is not Modbus; 0 is.</source>
        <translation>Das Protokoll {protocol} ist nicht Modbus; das wäre 0.</translation>
    </message>
    <message>
        <source>The register map cannot be used: {error}</source>
        <translation>Die Registerkarte ist nicht brauchbar: {error}</translation>
    </message>
    <message>
        <source>The register {address} is not in the map.</source>
        <translation>Das Register {address} steht nicht in der Karte.</translation>
    </message>
    <message>
        <source>The registers that were asked for hold no measurement.</source>
        <translation>Die gefragten Register enthalten keine Messung.</translation>
    </message>
    <message>
        <source>The request does not ask for registers.</source>
        <translation>Die Anfrage fragt nicht nach Registern.</translation>
    </message>
    <message>
        <source>The sensor is calibrating itself.</source>
        <translation>Der Sensor kalibriert sich gerade.</translation>
    </message>
    <message>
        <source>The sensor {data} of a H5178 is not known; 0 and 1 are.</source>
        <translation>Der Sensor {data} eines H5178 ist unbekannt; bekannt sind 0 und 1.</translation>
    </message>
    <message>
        <source>The temperature is below absolute zero.</source>
        <translation>Die Temperatur liegt unter dem absoluten Nullpunkt.</translation>
    </message>
    <message>
        <source>The temperature unit {text} is not known; °C and °F are.</source>
        <translation>Die Temperatureinheit {text} ist unbekannt; bekannt sind °C und °F.</translation>
    </message>
    <message>
        <source>The transmitter itself adds {temperature} °C and {percent} %RH.</source>
        <translation>Der Messumformer selbst addiert {temperature} °C und {percent} %RH.</translation>
    </message>
    <message>
        <source>The unit of {key} is not told ({unit_text}): set the line up.</source>
        <translation>Die Einheit von {key} ist nicht angegeben ({unit_text}): richten Sie die Zeile ein.</translation>
    </message>
    <message>
        <source>The unit {unit} is not known; 01, 02 and 04 are.</source>
        <translation>Die Einheit {unit} ist unbekannt; bekannt sind 01, 02 und 04.</translation>
    </message>
    <message>
        <source>The value has {count} bytes; {length} are expected.</source>
        <translation>Der Wert hat {count} Byte; erwartet sind {length}.</translation>
    </message>
    <message>
        <source>The value {text} is not of the right form.</source>
        <translation>Der Wert {text} hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The voltage is estimated from the battery percentage.</source>
        <translation>Die Spannung ist aus dem Batteriestand geschätzt.</translation>
    </message>
    <message>
        <source>The {driver} driver failed ({error}).</source>
        <translation>Der Treiber {driver} ist ausgefallen ({error}).</translation>
    </message>
    <message>
        <source>The {name} field {text} is not of the right form.</source>
        <translation>Das Feld {name} ({text}) hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>The {name} {text} does not fit a byte.</source>
        <translation>{name} {text} passt nicht in ein Byte.</translation>
    </message>
    <message>
        <source>There are bytes behind the answer.</source>
        <translation>Hinter der Antwort stehen noch Bytes.</translation>
    </message>
    <message>
        <source>Without its request the answer does not tell which registers it holds.</source>
        <translation>Ohne ihre Anfrage sagt die Antwort nicht, welche Register sie enthält.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>eine andere Zahl als 0</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>an object of integers</source>
        <translation>ein Objekt aus ganzen Zahlen</translation>
    </message>
    <message>
        <source>at least one line</source>
        <translation>mindestens eine Zeile</translation>
    </message>
    <message>
        <source>at least one register</source>
        <translation>mindestens ein Register</translation>
    </message>
    <message>
        <source>bind key</source>
        <translation>Bindungsschlüssel</translation>
    </message>
    <message>
        <source>bind_key</source>
        <translation>Bindungsschlüssel</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>expected_interval_s</source>
        <translation>erwartetes Intervall in s</translation>
    </message>
    <message>
        <source>forgotten meter</source>
        <translation>vergessenes Messgerät</translation>
    </message>
    <message>
        <source>has {count} bytes</source>
        <translation>hat {count} Byte</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>interval_s</source>
        <translation>Intervall in s</translation>
    </message>
    <message>
        <source>it cannot be read: {error}</source>
        <translation>nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>it has {count} digits</source>
        <translation>er hat {count} Ziffern</translation>
    </message>
    <message>
        <source>it is not hexadecimal</source>
        <translation>er ist nicht hexadezimal</translation>
    </message>
    <message>
        <source>lines with the same number of columns</source>
        <translation>Zeilen mit gleicher Spaltenzahl</translation>
    </message>
    <message>
        <source>meter driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>models, quantities and sources must not be empty</source>
        <translation>Modelle, Größen und Quellen dürfen nicht leer sein</translation>
    </message>
    <message>
        <source>must be more than 0 seconds</source>
        <translation>müssen mehr als 0 Sekunden sein</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>keine Einheit</translation>
    </message>
    <message>
        <source>paired meter</source>
        <translation>gekoppeltes Messgerät</translation>
    </message>
    <message>
        <source>port settings</source>
        <translation>Einstellung des Anschlusses</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>recent measurement</source>
        <translation>neue Messung</translation>
    </message>
    <message>
        <source>register map</source>
        <translation>Registerkarte</translation>
    </message>
    <message>
        <source>registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>six bytes in hex</source>
        <translation>sechs Byte hexadezimal</translation>
    </message>
    <message>
        <source>such as 19200 8N1</source>
        <translation>zum Beispiel 19200 8N1</translation>
    </message>
    <message>
        <source>the Bluetooth service of this computer does not run.</source>
        <translation>der Bluetooth-Dienst dieses Rechners läuft nicht.</translation>
    </message>
    <message>
        <source>the field {error} is missing</source>
        <translation>das Feld {error} fehlt</translation>
    </message>
    <message>
        <source>the lines have no common form</source>
        <translation>die Zeilen haben keine gemeinsame Form</translation>
    </message>
    <message>
        <source>there is no line</source>
        <translation>es gibt keine Zeile</translation>
    </message>
    <message>
        <source>there is no simulated meter {address}</source>
        <translation>es gibt kein simuliertes Messgerät {address}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>{address} is no network address</source>
        <translation>{address} ist keine Netzadresse</translation>
    </message>
    <message>
        <source>{address} is not a MAC address</source>
        <translation>{address} ist keine MAC-Adresse</translation>
    </message>
    <message>
        <source>{count} registers were asked for and {count_2} came.</source>
        <translation>{count} Register wurden gefragt, {count_2} kamen.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer: is the instrument on and in this network?</source>
        <translation>{host}:{port} antwortet nicht: ist das Gerät an und in diesem Netz?</translation>
    </message>
    <message>
        <source>{host}:{port} has stopped answering.</source>
        <translation>{host}:{port} antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>{label} in {unit} is not known.</source>
        <translation>{label} in {unit} ist unbekannt.</translation>
    </message>
    <message>
        <source>{label} in {unit} is not read.</source>
        <translation>{label} in {unit} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} ist beschädigt</translation>
    </message>
    <message>
        <source>{port_text} is no port</source>
        <translation>{port_text} ist kein Anschluss</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}</source>
        <translation>{quantity} in {unit} gibt es nicht</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}.</source>
        <translation>{quantity} in {unit} gibt es nicht.</translation>
    </message>
    <message>
        <source>{quantity} from {given} to {given_2} is not possible</source>
        <translation>{quantity} von {given} bis {given_2} ist nicht möglich</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} ist keine Feuchteskala</translation>
    </message>
    <message>
        <source>{scale} is not possible</source>
        <translation>{scale} ist nicht möglich</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{text} is not known</source>
        <translation>{text} ist unbekannt</translation>
    </message>
    <message>
        <source>{value} digits 0-9 and a-f</source>
        <translation>{value} Zeichen 0-9 und a-f</translation>
    </message>
    <message>
        <source>{value} is not possible</source>
        <translation>{value} ist nicht möglich</translation>
    </message>
    <message>
        <source>{what}: Bluetooth is off or this computer has none.</source>
        <translation>{what}: Bluetooth ist aus, oder dieser Rechner hat keines.</translation>
    </message>
    <message>
        <source>{what}: no answer in time.</source>
        <translation>{what}: keine Antwort in der Zeit.</translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>%1 is forgotten</source>
        <translation>%1 ist vergessen</translation>
    </message>
    <message>
        <source>Meter paired</source>
        <translation>Messgerät gekoppelt</translation>
    </message>
    <message>
        <source>Meter settings saved</source>
        <translation>Einstellungen des Messgeräts gespeichert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No meter yet</source>
        <translation>Noch kein Messgerät</translation>
    </message>
    <message>
        <source>Search for one nearby. Until then readings can be typed in, and training mode shows how a meter works.</source>
        <translation>Suchen Sie eines in der Nähe. Solange können Messungen eingegeben werden, und der Übungsmodus zeigt, wie ein Messgerät arbeitet.</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Two simulated meters to practise with. While it is on, every value of every meter is marked as simulated and never counts as evidence.</source>
        <translation>Zwei simulierte Messgeräte zum Üben. Solange er an ist, wird jeder Wert jedes Messgeräts als simuliert gekennzeichnet und zählt nie als Beleg.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Choose a meter</source>
        <translation>Messgerät wählen</translation>
    </message>
    <message>
        <source>Its values, settings, calibration and raw bytes appear here.</source>
        <translation>Seine Werte, Einstellungen, Kalibrierung und rohen Bytes erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>ModbusSheet</name>
    <message>
        <source>Set up a Modbus instrument</source>
        <translation>Modbus-Gerät einrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where is it? Choose its serial port, or type its address in the network.</source>
        <translation>Wo ist es? Wählen Sie seinen seriellen Anschluss, oder geben Sie seine Netzadresse ein.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzadresse</translation>
    </message>
    <message>
        <source>Network address, such as 192.168.1.20 or sensor.local:502</source>
        <translation>Netzadresse, etwa 192.168.1.20 oder sensor.local:502</translation>
    </message>
    <message>
        <source>Which registers mean what? Choose a map, or paste one as YAML.</source>
        <translation>Welche Register bedeuten was? Wählen Sie eine Zuordnung, oder fügen Sie eine als YAML ein.</translation>
    </message>
    <message>
        <source>Register map as YAML</source>
        <translation>Registerzuordnung als YAML</translation>
    </message>
    <message>
        <source>Paste a register map here</source>
        <translation>Registerzuordnung hier einfügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <translation>Sagen Sie, wo es ist</translation>
    </message>
    <message>
        <source>Choose or paste a map</source>
        <translation>Zuordnung wählen oder einfügen</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie ihm einen Namen</translation>
    </message>
    <message>
        <source>Pair this instrument</source>
        <translation>Dieses Gerät koppeln</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Meters and training</source>
        <translation>Messgeräte und Übung</translation>
    </message>
    <message>
        <source>Account and network</source>
        <translation>Konto und Netz</translation>
    </message>
    <message>
        <source>Company policy</source>
        <translation>Richtlinie der Firma</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>This tablet</source>
        <translation>Dieses Tablet</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 warten</translation>
    </message>
</context>
<context>
    <name>NearbyMeters</name>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Search for meters nearby</source>
        <translation>Messgeräte in der Nähe suchen</translation>
    </message>
    <message>
        <source>Searching for meters</source>
        <translation>Messgeräte werden gesucht</translation>
    </message>
    <message>
        <source>Switch a meter on and search. A meter that is connected to a phone or another program may not be seen.</source>
        <translation>Schalten Sie ein Messgerät ein und suchen Sie. Ein Messgerät, das mit einem Telefon oder anderen Programm verbunden ist, wird vielleicht nicht gesehen.</translation>
    </message>
    <message>
        <source>No new meter was seen. Is it on, near, and not connected to a phone?</source>
        <translation>Kein neues Messgerät gesehen. Ist es an, in der Nähe und nicht mit einem Telefon verbunden?</translation>
    </message>
    <message>
        <source>An instrument on a cable is asked once in a search: plug it in and switch it on first, then search again.</source>
        <translation>Ein Gerät am Kabel wird je Suche einmal gefragt: erst anstecken und einschalten, dann noch einmal suchen.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>%1 koppeln</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Instruments that cannot be found by themselves are set up by their lines or by their registers.</source>
        <translation>Geräte, die sich nicht von selbst finden lassen, werden über ihre Zeilen oder Register eingerichtet.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>Set up a serial instrument by its lines</source>
        <translation>Serielles Gerät über seine Zeilen einrichten</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Set up a Modbus instrument</source>
        <translation>Modbus-Gerät einrichten</translation>
    </message>
</context>
<context>
    <name>NeedsList</name>
    <message>
        <source>Nothing to size yet</source>
        <translation>Noch nichts auszulegen</translation>
    </message>
    <message>
        <source>Say what is wet on the rooms page, and which rooms are one chamber.</source>
        <translation>Sagen Sie auf der Seite der Räume, was nass ist und welche Räume ein Bereich sind.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n calculations</source>
        <translation>
            <numerusform>%n Berechnung festhalten</numerusform>
            <numerusform>%n Berechnungen festhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>aufgestellt</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>The calculation is on record.</source>
        <translation>Die Berechnung ist erfasst.</translation>
    </message>
    <message>
        <source>Hide the working</source>
        <translation>Rechenweg verbergen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Working of %1</source>
        <translation>Rechenweg von %1</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sagen Sie, warum</translation>
    </message>
    <message>
        <source>Say why %1 differs</source>
        <translation>Sagen Sie, warum %1 abweicht</translation>
    </message>
</context>
<context>
    <name>NewPointSheet</name>
    <message>
        <source>Gypsum board</source>
        <translation>Gipskarton</translation>
    </message>
    <message>
        <source>Plywood</source>
        <translation>Sperrholz</translation>
    </message>
    <message>
        <source>Softwood framing</source>
        <translation>Nadelholzständer</translation>
    </message>
    <message>
        <source>Hardwood</source>
        <translation>Hartholz</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Beton</translation>
    </message>
    <message>
        <source>Plaster on lath</source>
        <translation>Putz auf Latten</translation>
    </message>
    <message>
        <source>New moisture point</source>
        <translation>Neuer Feuchtepunkt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another material</source>
        <translation>Anderes Material</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>Wo genau</translation>
    </message>
    <message>
        <source>Where exactly, for example toe kick</source>
        <translation>Wo genau, zum Beispiel Sockel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Typed, on the scale %1</source>
        <translation>Eingegeben, auf der Skala %1</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>Two people changed the same value: %1</source>
        <translation>Zwei Personen haben denselben Wert geändert: %1</translation>
    </message>
    <message>
        <source>Two people changed the same value</source>
        <translation>Zwei Personen haben denselben Wert geändert</translation>
    </message>
    <message>
        <source>The server refused something: %1</source>
        <translation>Der Server hat etwas abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server refused something</source>
        <translation>Der Server hat etwas abgelehnt</translation>
    </message>
    <message>
        <source>Sign in again, so that this tablet can sync</source>
        <translation>Melden Sie sich neu an, damit dieses Tablet synchronisieren kann</translation>
    </message>
    <message>
        <source>Meter lost: %1</source>
        <translation>Messgerät verloren: %1</translation>
    </message>
    <message>
        <source>A question waits for an answer: %1</source>
        <translation>Eine Frage wartet auf Antwort: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Unread: %1, %2</source>
        <translation>Ungelesen: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Nichts geschehen</translation>
    </message>
    <message>
        <source>Warnings, lost meters, alerts and questions of every job, and what sync needs you for are listed here.</source>
        <translation>Warnungen, verlorene Messgeräte, Alarme und Fragen aller Aufträge und was der Abgleich von Ihnen braucht, stehen hier.</translation>
    </message>
</context>
<context>
    <name>NumberKeys</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Fuß</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Display shows LO, below range</source>
        <translation>Anzeige zeigt LO, unter dem Bereich</translation>
    </message>
    <message>
        <source>Display shows HI, above range</source>
        <translation>Anzeige zeigt HI, über dem Bereich</translation>
    </message>
    <message>
        <source>Display shows OR, out of range</source>
        <translation>Anzeige zeigt OR, außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save reading</source>
        <translation>Messung speichern</translation>
    </message>
</context>
<context>
    <name>OpenItemsCard</name>
    <message>
        <source>Before you leave</source>
        <translation>Bevor Sie gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Must be done: %1</source>
        <translation>Muss getan werden: %1</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>Die Regel: %1</translation>
    </message>
    <message numerus="yes">
        <source>All rules, %n later</source>
        <translation>
            <numerusform>Alle Regeln, %n später</numerusform>
            <numerusform>Alle Regeln, %n später</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle Regeln</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Drying is expected to end on %1; of %n points nothing can be said yet.</source>
        <translation>
            <numerusform>Die Trocknung endet voraussichtlich am %1; zu %n Punkt lässt sich noch nichts sagen.</numerusform>
            <numerusform>Die Trocknung endet voraussichtlich am %1; zu %n Punkten lässt sich noch nichts sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drying is expected to end on %1.</source>
        <translation>Die Trocknung endet voraussichtlich am %1.</translation>
    </message>
    <message>
        <source>Rules and forecasts of this long job are being worked out…</source>
        <translation>Regeln und Prognosen dieses langen Auftrags werden berechnet …</translation>
    </message>
    <message>
        <source>Points at dry goal</source>
        <translation>Punkte am Trockenziel</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n still wet</source>
        <translation>
            <numerusform>%n noch nass</numerusform>
            <numerusform>%n noch nass</numerusform>
        </translation>
    </message>
    <message>
        <source>All dry</source>
        <translation>Alle trocken</translation>
    </message>
    <message>
        <source>None wet</source>
        <translation>Keiner nass</translation>
    </message>
    <message>
        <source>Affected air</source>
        <translation>Betroffene Luft</translation>
    </message>
    <message>
        <source>No outside air to compare</source>
        <translation>Keine Außenluft zum Vergleich</translation>
    </message>
    <message>
        <source>%1 below outside</source>
        <translation>%1 unter außen</translation>
    </message>
    <message>
        <source>%1 above outside</source>
        <translation>%1 über außen</translation>
    </message>
    <message>
        <source>Same as outside</source>
        <translation>Wie außen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Zuletzt %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on the server</source>
        <translation>%1 von %2 auf dem Server</translation>
    </message>
    <message>
        <source>The visit has begun.</source>
        <translation>Der Besuch hat begonnen.</translation>
    </message>
    <message>
        <source>The visit has ended.</source>
        <translation>Der Besuch ist beendet.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Messgeräte</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>Pair %1</source>
        <translation>%1 koppeln</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Meters of this family may encrypt what they send. The bind key comes with the meter or from the app of its maker; leave it empty when there is none. It is kept in the keyring of this tablet and never shown again.</source>
        <translation>Messgeräte dieser Familie verschlüsseln vielleicht, was sie senden. Der Bindungsschlüssel liegt dem Messgerät bei oder kommt aus der App des Herstellers; lassen Sie ihn leer, wenn es keinen gibt. Er liegt im Schlüsselbund dieses Tablets und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Bind key</source>
        <translation>Bindungsschlüssel</translation>
    </message>
    <message>
        <source>32 digits 0-9 and a-f</source>
        <translation>32 Zeichen 0-9 und a-f</translation>
    </message>
    <message>
        <source>Pair without a key</source>
        <translation>Ohne Schlüssel koppeln</translation>
    </message>
    <message>
        <source>Pair with this key</source>
        <translation>Mit diesem Schlüssel koppeln</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Without it, or the recovery code that comes next, nobody can read these records.</source>
        <translation>Ohne sie oder den Wiederherstellungscode, der gleich folgt, kann niemand diese Aufzeichnungen lesen.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>Die Seiten können nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is named yet. People come with a new job's intake.</source>
        <translation>Noch niemand genannt. Personen kommen mit der Aufnahme eines neuen Auftrags.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Phase %1, %2, %3, %4</source>
        <translation>Phase %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Visit %1</source>
        <translation>Besuch %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Begin again at %1</source>
        <translation>Neu beginnen bei %1</translation>
    </message>
</context>
<context>
    <name>PhotoChoices</name>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>No place yet</source>
        <translation>Noch kein Ort</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Nur intern</translation>
    </message>
    <message>
        <source>See it before</source>
        <translation>Davor ansehen</translation>
    </message>
    <message>
        <source>See it after</source>
        <translation>Danach ansehen</translation>
    </message>
</context>
<context>
    <name>PhotoFilingSheet</name>
    <message>
        <source>File this photo</source>
        <translation>Dieses Foto ablegen</translation>
    </message>
    <message numerus="yes">
        <source>File %n photos</source>
        <translation>
            <numerusform>%n Foto ablegen</numerusform>
            <numerusform>%n Fotos ablegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Take out of room</source>
        <translation>Aus dem Raum nehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>PhotoNames</name>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Feuchte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>Rückbau</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>Zu dunkel</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>Zu hell</translation>
    </message>
    <message>
        <source>Looks like another</source>
        <translation>Sieht aus wie ein anderes</translation>
    </message>
    <message>
        <source>Camera clock in doubt</source>
        <translation>Kamerauhr zweifelhaft</translation>
    </message>
    <message>
        <source>More than a picture in the file</source>
        <translation>Mehr als ein Bild in der Datei</translation>
    </message>
    <message>
        <source>File name does not fit</source>
        <translation>Dateiname passt nicht</translation>
    </message>
    <message>
        <source>Blurred: take it again while you are there.</source>
        <translation>Unscharf: noch einmal aufnehmen, solange Sie da sind.</translation>
    </message>
    <message>
        <source>Too dark: use a light.</source>
        <translation>Zu dunkel: nehmen Sie Licht.</translation>
    </message>
    <message>
        <source>Too bright: turn away from the light.</source>
        <translation>Zu hell: drehen Sie sich vom Licht weg.</translation>
    </message>
    <message>
        <source>This looks like another photo.</source>
        <translation>Das sieht aus wie ein anderes Foto.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>Freihand</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
</context>
<context>
    <name>PhotoTakeBackSheet</name>
    <message>
        <source>Belongs to another job</source>
        <translation>Gehört zu einem anderen Auftrag</translation>
    </message>
    <message>
        <source>Taken by mistake</source>
        <translation>Versehentlich aufgenommen</translation>
    </message>
    <message>
        <source>Shows a person</source>
        <translation>Zeigt eine Person</translation>
    </message>
    <message>
        <source>Blurred, taken again</source>
        <translation>Unscharf, neu aufgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n photos?</source>
        <translation>
            <numerusform>%n Foto zurücknehmen?</numerusform>
            <numerusform>%n Fotos zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They leave the gallery and every report. That they were there, and why they went, stays in the record.</source>
        <translation>Sie verlassen die Galerie und jeden Bericht. Dass es sie gab und warum sie gingen, bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Einen Grund angeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>The drawing was not saved</source>
        <translation>Die Zeichnung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Photo, %1</source>
        <translation>Foto, %1</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>Das Foto kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Zeichnen beenden</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>Zurück zu den Fotos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>Darauf zeichnen</translation>
    </message>
    <message>
        <source>File under…</source>
        <translation>Ablegen unter …</translation>
    </message>
    <message>
        <source>Allow it outside</source>
        <translation>Nach außen erlauben</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Nur intern</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Text on the photo</source>
        <translation>Text auf dem Foto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dort setzen</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>Fotos aufnehmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The disk is full: no more photos fit. Free some space, or sync and purge closed jobs.</source>
        <translation>Der Datenträger ist voll: kein Foto passt mehr. Schaffen Sie Platz, oder gleichen Sie ab und räumen Sie abgeschlossene Aufträge weg.</translation>
    </message>
    <message numerus="yes">
        <source>Only about %n photos still fit on this tablet.</source>
        <translation>
            <numerusform>Nur noch etwa %n Foto passt auf dieses Tablet.</numerusform>
            <numerusform>Nur noch etwa %n Fotos passen auf dieses Tablet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Hier keine Fotos</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Other photos of the job are filed elsewhere.</source>
        <translation>Andere Fotos des Auftrags liegen anderswo.</translation>
    </message>
    <message>
        <source>Choose phase and room once, then take as many as you need. Files can be dropped here.</source>
        <translation>Wählen Sie einmal Phase und Raum, dann nehmen Sie auf, so viel Sie brauchen. Dateien lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>At the dry goal</source>
        <translation>Am Trockenziel</translation>
    </message>
    <message numerus="yes">
        <source>Pick up %n machines</source>
        <translation>
            <numerusform>%n Gerät abholen</numerusform>
            <numerusform>%n Geräte abholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When they were switched off</source>
        <translation>Wann sie ausgeschaltet wurden</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>Vor 30 min</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>Vor 1 h</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>Vor 2 h</translation>
    </message>
    <message>
        <source>4 h ago</source>
        <translation>Vor 4 h</translation>
    </message>
    <message>
        <source>Yesterday at this time</source>
        <translation>Gestern um diese Zeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why they are taken away</source>
        <translation>Warum sie weggenommen werden</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>Sagen Sie, wann</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sagen Sie, warum</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Abholen</translation>
    </message>
</context>
<context>
    <name>PickedUpItem</name>
    <message>
        <source>%1, %2: %3 to %4, %5 h</source>
        <translation>%1, %2: %3 bis %4, %5 h</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message>
        <source>%1, %2, %3, %4 %5, %6</source>
        <translation>%1, %2, %3, %4 %5, %6</translation>
    </message>
    <message>
        <source>%1 points close together, the worst of them: %2</source>
        <translation>%1 Punkte dicht beieinander, der schlechteste: %2</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Pick a point</source>
        <translation>Punkt wählen</translation>
    </message>
    <message>
        <source>Tap a pin to see its readings and to take one.</source>
        <translation>Tippen Sie auf einen Pin, um seine Messungen zu sehen und zu messen.</translation>
    </message>
    <message>
        <source>Set the dry goal</source>
        <translation>Trockenziel setzen</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>Trockenziel %1</translation>
    </message>
    <message>
        <source>%1 since last</source>
        <translation>%1 seit dem letzten</translation>
    </message>
    <message>
        <source>Visit %1, %2: %3, %4</source>
        <translation>Besuch %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1  ·  simulated</source>
        <translation>%1  ·  simuliert</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier readings are in the drying log.</source>
        <translation>
            <numerusform>%n frühere Messung steht im Trocknungsprotokoll.</numerusform>
            <numerusform>%n frühere Messungen stehen im Trocknungsprotokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Torn out: %1</source>
        <translation>Ausgebaut: %1</translation>
    </message>
    <message>
        <source>Cannot be reached: %1</source>
        <translation>Nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Skipped today: %1</source>
        <translation>Heute ausgelassen: %1</translation>
    </message>
    <message>
        <source>Read all %1</source>
        <translation>Alle %1 messen</translation>
    </message>
    <message>
        <source>Read all points: %1</source>
        <translation>Alle Punkte messen: %1</translation>
    </message>
    <message>
        <source>Finish visit %1</source>
        <translation>Besuch %1 fertig messen</translation>
    </message>
    <message>
        <source>Finish visit of %1</source>
        <translation>Besuch von %1 fertig messen</translation>
    </message>
    <message>
        <source>Torn out, not reachable, remove</source>
        <translation>Ausgebaut, nicht erreichbar, entfernen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Eingeben</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Place machines</source>
        <translation>Geräte aufstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>In welchem Raum</translation>
    </message>
    <message>
        <source>Each tap places one more</source>
        <translation>Jedes Tippen stellt eines mehr auf</translation>
    </message>
    <message>
        <source>Done, %1 on site</source>
        <translation>Fertig, %1 vor Ort</translation>
    </message>
</context>
<context>
    <name>PlanPictureSheet</name>
    <message>
        <source>How far apart they are</source>
        <translation>Wie weit sie auseinander sind</translation>
    </message>
    <message>
        <source>Picture under the plan</source>
        <translation>Bild unter dem Plan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A photo of the floor plan, or an escape plan on the wall. Draw the rooms over it; scale it once by two places.</source>
        <translation>Ein Foto des Grundrisses, oder ein Fluchtplan an der Wand. Zeichnen Sie die Räume darüber; einmal mit zwei Stellen den Maßstab setzen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>Anderes Bild wählen</translation>
    </message>
    <message>
        <source>Scale it by two places</source>
        <translation>Maßstab mit zwei Stellen setzen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>Maßstab setzen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PolicyItem</name>
    <message>
        <source>Preset %1 %2, changed by %3</source>
        <translation>Vorgabe %1 %2, geändert von %3</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>%1 %2 is not possible. Allowed: %3 to %4 %2.</source>
        <translation>%1 %2 ist nicht möglich. Erlaubt: %3 bis %4 %2.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Dryness and stalls</source>
        <translation>Trockenheit und Stillstand</translation>
    </message>
    <message>
        <source>Documentation rules</source>
        <translation>Regeln der Dokumentation</translation>
    </message>
    <message>
        <source>The presets are what the trade widely teaches and this program's own rules; none is a limit of a standard. A change holds for every job of this store from now on.</source>
        <translation>Die Vorgaben sind, was im Handwerk üblich gelehrt wird, und eigene Regeln dieses Programms; keine ist ein Grenzwert einer Norm. Eine Änderung gilt von jetzt an für jeden Auftrag dieses Speichers.</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From %1 to %2 %3; the preset is %4.</source>
        <translation>Von %1 bis %2 %3; die Vorgabe ist %4.</translation>
    </message>
    <message>
        <source>Use the preset</source>
        <translation>Vorgabe nehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>0 to {limit}</source>
        <translation>0 bis {limit}</translation>
    </message>
    <message>
        <source>0 to {limit} {scale}, or LO, HI or OR as the display shows</source>
        <translation>0 bis {limit} {scale}, oder LO, HI oder OR, wie die Anzeige es zeigt</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>1 to {limit}</source>
        <translation>1 bis {limit}</translation>
    </message>
    <message>
        <source>12ft6in, for example</source>
        <translation>zum Beispiel 12ft6in</translation>
    </message>
    <message>
        <source>A file of the store could not be used: {error}. Check the disk.</source>
        <translation>Eine Datei des Speichers war nicht nutzbar: {error}. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>A job is closed, not deleted; retention rules decide when it goes.</source>
        <translation>Ein Auftrag wird geschlossen, nicht gelöscht; Aufbewahrungsregeln entscheiden, wann er geht.</translation>
    </message>
    <message>
        <source>A run that is {old} cannot become {new}. {allowed}</source>
        <translation>Ein Lauf im Zustand {old} kann nicht {new} werden. {allowed}</translation>
    </message>
    <message>
        <source>A step that is {old} cannot become {new}. {allowed}</source>
        <translation>Ein Schritt im Zustand {old} kann nicht {new} werden. {allowed}</translation>
    </message>
    <message>
        <source>A visit is open on job {number}; end it, then close the job.</source>
        <translation>Am Auftrag {number} ist ein Besuch offen; beenden Sie ihn und schließen Sie dann den Auftrag.</translation>
    </message>
    <message>
        <source>A visit is still open on this job. Close it before beginning the next.</source>
        <translation>An diesem Auftrag ist noch ein Besuch offen. Beenden Sie ihn, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <source>A write was begun inside another write of the same thread.</source>
        <translation>Im selben Thread wurde in einem Schreibvorgang ein anderer begonnen.</translation>
    </message>
    <message>
        <source>A {entity} cannot be in state {state}.</source>
        <translation>Ein Eintrag ({entity}) kann nicht im Zustand {state} sein.</translation>
    </message>
    <message>
        <source>A {kind} cannot be taken back.</source>
        <translation>Das kann nicht zurückgenommen werden: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is not taken back here.</source>
        <translation>Das wird nicht hier zurückgenommen: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is written by the workflow engine.</source>
        <translation>Das schreibt der Ablauf selbst: {kind}.</translation>
    </message>
    <message>
        <source>A {record} is never changed by hand; it moves by its actions.</source>
        <translation>Das wird nie von Hand geändert, sondern durch seine Aktionen: {record}.</translation>
    </message>
    <message>
        <source>A {record} is never changed; write a correction of it.</source>
        <translation>Das wird nie geändert; schreiben Sie eine Korrektur: {record}.</translation>
    </message>
    <message>
        <source>A {value} is a fact; correct it by a new one.</source>
        <translation>Das ist eine Tatsache; berichtigen Sie sie durch eine neue: {value}.</translation>
    </message>
    <message>
        <source>Bleak is not installed</source>
        <translation>Bleak ist nicht installiert</translation>
    </message>
    <message>
        <source>Bleak {found}</source>
        <translation>Bleak {found}</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Bluetooth meters, typing in, or the simulator</source>
        <translation>Bluetooth-Messgeräte, Eintippen oder der Simulator</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Counted with machines of {pints} AHAM pints a day: enter the rating of those on site.</source>
        <translation>Gerechnet mit Geräten von {pints} AHAM-Pints am Tag: geben Sie die Leistung der Geräte vor Ort ein.</translation>
    </message>
    <message>
        <source>DBOS is not installed</source>
        <translation>DBOS ist nicht installiert</translation>
    </message>
    <message>
        <source>DBOS {found} on an encrypted journal</source>
        <translation>DBOS {found} auf verschlüsseltem Journal</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Verschlüsselter Speicher</translation>
    </message>
    <message>
        <source>Enter circuits, and the current of the machines, first.</source>
        <translation>Geben Sie zuerst Stromkreise und den Strom der Geräte ein.</translation>
    </message>
    <message>
        <source>Every calculation is on record, or a difference wants its reason first.</source>
        <translation>Jede Berechnung ist erfasst, oder ein Unterschied braucht zuerst seinen Grund.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Job {number} is closed; open it again before taking readings.</source>
        <translation>Auftrag {number} ist geschlossen; öffnen Sie ihn wieder, bevor Sie messen.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Model in the cloud</source>
        <translation>Modell in der Cloud</translation>
    </message>
    <message>
        <source>Model on this device</source>
        <translation>Modell auf diesem Gerät</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with the password.</source>
        <translation>Kein Browser ließ sich öffnen. Melden Sie sich mit dem Passwort an.</translation>
    </message>
    <message>
        <source>No machine is on site.</source>
        <translation>Kein Gerät ist vor Ort.</translation>
    </message>
    <message>
        <source>No point was found at its goal; there is nothing to certify.</source>
        <translation>Kein Punkt wurde an seinem Ziel gefunden; es gibt nichts zu bescheinigen.</translation>
    </message>
    <message>
        <source>No recovery code was made for this store.</source>
        <translation>Für diesen Speicher wurde kein Wiederherstellungscode erzeugt.</translation>
    </message>
    <message>
        <source>No visit is open on this job.</source>
        <translation>An diesem Auftrag ist kein Besuch offen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser. Begin again.</source>
        <translation>Niemand hat sich im Browser angemeldet. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Not at their goal: {named}. Dry on, or certify with these exceptions.</source>
        <translation>Nicht am Ziel: {named}. Trocknen Sie weiter oder bescheinigen Sie mit diesen Ausnahmen.</translation>
    </message>
    <message>
        <source>Ollama does not answer</source>
        <translation>Ollama antwortet nicht</translation>
    </message>
    <message>
        <source>PostgreSQL (server only)</source>
        <translation>PostgreSQL (nur Server)</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 ist nicht installiert</translation>
    </message>
    <message>
        <source>PySide6 {found}</source>
        <translation>PySide6 {found}</translation>
    </message>
    <message>
        <source>PySide6 {found} aborts on Python {platform}</source>
        <translation>PySide6 {found} bricht mit Python {platform} ab</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>SQLCipher is not installed</source>
        <translation>SQLCipher ist nicht installiert</translation>
    </message>
    <message>
        <source>SQLCipher through sqlcipher3 {found}</source>
        <translation>SQLCipher über sqlcipher3 {found}</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Anschlüsse</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The app is closing. What was typed last was not kept.</source>
        <translation>Die App wird geschlossen. Das zuletzt Getippte wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The backup is not sound. {where}: {what}</source>
        <translation>Die Sicherung ist nicht einwandfrei. {where}: {what}</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>Die Verbindung zum Server brach ab.</translation>
    </message>
    <message>
        <source>The device's signing key in the key file is damaged or belongs to another store; restore the key file from a backup.</source>
        <translation>Der Signierschlüssel in der Schlüsseldatei ist beschädigt oder gehört zu einem anderen Speicher; stellen Sie die Schlüsseldatei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The engine was stopped before the run ended.</source>
        <translation>Die Ablaufsteuerung wurde gestoppt, bevor der Lauf endete.</translation>
    </message>
    <message>
        <source>The file cannot be shown: {strerror}. Free some memory or disk space.</source>
        <translation>Die Datei kann nicht gezeigt werden: {strerror}. Machen Sie Speicher frei.</translation>
    </message>
    <message>
        <source>The folder {target} is not there.</source>
        <translation>Den Ordner {target} gibt es nicht.</translation>
    </message>
    <message>
        <source>The form would not look as it was shown; prepare it again.</source>
        <translation>Das Formular sähe anders aus, als es gezeigt wurde; bereiten Sie es neu vor.</translation>
    </message>
    <message>
        <source>The form's template was changed since; prepare the form again.</source>
        <translation>Die Vorlage des Formulars wurde seither geändert; bereiten Sie das Formular neu vor.</translation>
    </message>
    <message>
        <source>The job has a {kind} already; put that one right.</source>
        <translation>Der Auftrag hat das schon; berichtigen Sie es: {kind}.</translation>
    </message>
    <message>
        <source>The journal and the run store need two Engine objects (guardrail 6).</source>
        <translation>Journal und Laufspeicher brauchen zwei Engine-Objekte.</translation>
    </message>
    <message>
        <source>The key of this store is in the keyring of the user who made it, which is not available here. Sign in as that user.{content}</source>
        <translation>Der Schlüssel dieses Speichers liegt im Schlüsselbund des Benutzers, der ihn angelegt hat, und der ist hier nicht erreichbar. Melden Sie sich als dieser Benutzer an.{content}</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Unlock it, or use a passphrase.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht behalten. Entsperren Sie ihn oder nehmen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The record of this store, {record}, is missing. Restore the newest backup.</source>
        <translation>Die Datenbank dieses Speichers, {record}, fehlt. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The run ended before it did anything; start it anew.</source>
        <translation>Der Lauf endete, bevor er etwas tat; starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The run is PAUSED already.</source>
        <translation>Der Lauf ist schon angehalten.</translation>
    </message>
    <message>
        <source>The run is {state} and {what}; there is nothing to retry.</source>
        <translation>Der Lauf ist {state} und {what}; es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The run is {state}; it asks nothing any more.</source>
        <translation>Der Lauf ist {state}; er fragt nichts mehr.</translation>
    </message>
    <message>
        <source>The run is {state}; only a paused run can be resumed.</source>
        <translation>Der Lauf ist {state}; nur ein angehaltener Lauf kann weitergehen.</translation>
    </message>
    <message>
        <source>The run waits for a decision and does nothing until it is made.</source>
        <translation>Der Lauf wartet auf eine Entscheidung und tut bis dahin nichts.</translation>
    </message>
    <message>
        <source>The server answered {status_code} {reason_phrase}.</source>
        <translation>Der Server antwortete {status_code} {reason_phrase}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server did not answer within {limit:g} s.</source>
        <translation>Der Server hat {limit:g} s lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>The server's answer is not a {error}.</source>
        <translation>Die Antwort des Servers ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The server's answer was damaged on the way.</source>
        <translation>Die Antwort des Servers wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The server's results do not belong to what was sent.</source>
        <translation>Die Ergebnisse des Servers gehören nicht zu dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The step waited {patience_s:.0f} s and could not begin: {words}.</source>
        <translation>Der Schritt wartete {patience_s:.0f} s und konnte nicht beginnen: {words}.</translation>
    </message>
    <message>
        <source>The store in {folder} is in use by another RestoreAssist. Close that one first.</source>
        <translation>Den Speicher in {folder} benutzt ein anderes RestoreAssist. Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The store is busy with other work. Try again in a moment.</source>
        <translation>Der Speicher ist gerade beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Close it and try again.</source>
        <translation>Den Speicher benutzt ein anderes Programm. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store reported a problem: {original}</source>
        <translation>Der Speicher meldete ein Problem: {original}</translation>
    </message>
    <message>
        <source>The stored file {sha256} holds other content than its name says.</source>
        <translation>Die gespeicherte Datei {sha256} hat anderen Inhalt, als ihr Name sagt.</translation>
    </message>
    <message>
        <source>The stored file {sha256} is damaged; restore it from a backup.</source>
        <translation>Die gespeicherte Datei {sha256} ist beschädigt; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The stored file {sha256} is too short; restore it from a backup.</source>
        <translation>Die gespeicherte Datei {sha256} ist zu kurz; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The stored file {sha256} was changed; restore it from a backup.</source>
        <translation>Die gespeicherte Datei {sha256} wurde verändert; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The time for an answer ended at {ended} UTC.</source>
        <translation>Die Zeit für eine Antwort endete um {ended} UTC.</translation>
    </message>
    <message>
        <source>The {entity} {id} of the file is here already, on another job.</source>
        <translation>{entity} {id} aus der Datei ist schon hier, an einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>In {folder} gibt es schon einen Speicher.</translation>
    </message>
    <message>
        <source>There is a {record} {id} already.</source>
        <translation>{record} {id} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no chart yet: it takes readings of two visits.</source>
        <translation>Es gibt noch kein Diagramm: dafür braucht es Messungen von zwei Besuchen.</translation>
    </message>
    <message>
        <source>There is no picture under this level.</source>
        <translation>Unter diesem Geschoss liegt kein Bild.</translation>
    </message>
    <message>
        <source>There is no {what} {key}.</source>
        <translation>Nicht vorhanden: {what} {key}.</translation>
    </message>
    <message>
        <source>This backup is not sound; use another one. {where}: {what}</source>
        <translation>Diese Sicherung ist nicht einwandfrei; nehmen Sie eine andere. {where}: {what}</translation>
    </message>
    <message>
        <source>This conflict was decided on this tablet; the server has not answered yet.</source>
        <translation>Dieser Konflikt ist auf diesem Tablet entschieden; der Server hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>This engine starts no runs inside runs.</source>
        <translation>Diese Ablaufsteuerung startet keine Läufe in Läufen.</translation>
    </message>
    <message>
        <source>This key does not open the store, or its first page is damaged: then restore the newest backup.</source>
        <translation>Dieser Schlüssel öffnet den Speicher nicht, oder seine erste Seite ist beschädigt: dann stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This machine was taken away already; correct that entry instead.</source>
        <translation>Dieses Gerät wurde schon abgeholt; berichtigen Sie jenen Eintrag.</translation>
    </message>
    <message>
        <source>This store is locked by a passphrase; none was given.</source>
        <translation>Dieser Speicher ist mit einer Passphrase verschlossen; es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>This store was made by an unreleased version of the program and cannot be read by this one ({count} columns are missing, the first is {missing}). Nothing was changed. Open it with the version that made it and export its jobs; a demo is made anew by removing its folder and running the demo again.</source>
        <translation>Diesen Speicher hat eine unveröffentlichte Version des Programms angelegt, und diese kann ihn nicht lesen ({count} Spalten fehlen, die erste ist {missing}). Nichts wurde geändert. Öffnen Sie ihn mit der Version, die ihn angelegt hat, und exportieren Sie seine Aufträge; eine Demo entsteht neu, wenn ihr Ordner entfernt und die Demo wieder gestartet wird.</translation>
    </message>
    <message>
        <source>This {kind} was corrected already; correct the latest one.</source>
        <translation>Das wurde schon berichtigt; berichtigen Sie den neuesten Eintrag: {kind}.</translation>
    </message>
    <message>
        <source>This {kind} was taken back; enter a new one.</source>
        <translation>Das wurde zurückgenommen; machen Sie einen neuen Eintrag: {kind}.</translation>
    </message>
    <message>
        <source>This {value} was changed in the meantime; look at it again first.</source>
        <translation>Das wurde inzwischen geändert; sehen Sie es zuerst noch einmal an: {value}.</translation>
    </message>
    <message>
        <source>This {value} was taken back in the meantime.</source>
        <translation>Das wurde inzwischen zurückgenommen: {value}.</translation>
    </message>
    <message>
        <source>What renews the session is in the keyring of this machine, which is not available here. Sync from the desktop of the user who signed in, or sign in again.</source>
        <translation>Was die Sitzung erneuert, liegt im Schlüsselbund dieses Rechners, der hier nicht erreichbar ist. Gleichen Sie auf dem Desktop des angemeldeten Benutzers ab, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Workflow engine</source>
        <translation>Ablaufsteuerung</translation>
    </message>
    <message>
        <source>a choice of versions needs one</source>
        <translation>die Wahl einer Fassung braucht einen</translation>
    </message>
    <message>
        <source>a date like 2026-11-28</source>
        <translation>ein Datum wie 2026-11-28</translation>
    </message>
    <message>
        <source>a deletion has no third value</source>
        <translation>eine Löschung hat keinen dritten Wert</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a folder on another drive</source>
        <translation>ein Ordner auf einem anderen Laufwerk</translation>
    </message>
    <message>
        <source>a job on this device</source>
        <translation>ein Auftrag auf diesem Gerät</translation>
    </message>
    <message>
        <source>a key is in the environment</source>
        <translation>ein Schlüssel steht in der Umgebung</translation>
    </message>
    <message>
        <source>a kind of the site file</source>
        <translation>eine Art der Akte vor Ort</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a live value, or type it in</source>
        <translation>ein aktueller Wert, oder eintippen</translation>
    </message>
    <message>
        <source>a live {kind}</source>
        <translation>ein gültiger Eintrag: {kind}</translation>
    </message>
    <message>
        <source>a live {target}</source>
        <translation>ein gültiger Eintrag: {target}</translation>
    </message>
    <message>
        <source>a loop around what is wet</source>
        <translation>eine Linie rund um das Nasse</translation>
    </message>
    <message>
        <source>a loop within a room</source>
        <translation>eine Linie in einem Raum</translation>
    </message>
    <message>
        <source>a material moisture</source>
        <translation>eine Materialfeuchte</translation>
    </message>
    <message>
        <source>a meter of this job</source>
        <translation>ein Messgerät dieses Auftrags</translation>
    </message>
    <message>
        <source>a moisture meter</source>
        <translation>ein Feuchtemessgerät</translation>
    </message>
    <message>
        <source>a number of the scale</source>
        <translation>eine Zahl der Skala</translation>
    </message>
    <message>
        <source>a number such as 12</source>
        <translation>eine Zahl wie 12</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>eine Zahl wie 12.5</translation>
    </message>
    <message>
        <source>a number, or LO, HI or OR</source>
        <translation>eine Zahl, oder LO, HI oder OR</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>eine Passphrase</translation>
    </message>
    <message>
        <source>a passphrase, asked for or from {variable}</source>
        <translation>eine Passphrase, gefragt oder aus {variable}</translation>
    </message>
    <message>
        <source>a place within a room of the plan</source>
        <translation>eine Stelle in einem Raum des Plans</translation>
    </message>
    <message>
        <source>a point lies outside the pad</source>
        <translation>ein Punkt liegt außerhalb des Feldes</translation>
    </message>
    <message>
        <source>a record never moves to another job</source>
        <translation>ein Eintrag wechselt nie zu einem anderen Auftrag</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a refusal has none</source>
        <translation>eine Ablehnung hat keine</translation>
    </message>
    <message>
        <source>a time up to now</source>
        <translation>eine Zeit bis jetzt</translation>
    </message>
    <message>
        <source>a value, typed or accepted</source>
        <translation>ein Wert, eingetippt oder angenommen</translation>
    </message>
    <message>
        <source>a whole number from {least}</source>
        <translation>eine ganze Zahl ab {least}</translation>
    </message>
    <message>
        <source>a {kind} is not entered here</source>
        <translation>das wird nicht hier eingetragen: {kind}</translation>
    </message>
    <message>
        <source>a {kind} is not in the site file</source>
        <translation>das steht nicht in der Akte vor Ort: {kind}</translation>
    </message>
    <message>
        <source>a {target} of this job</source>
        <translation>aus diesem Auftrag: {target}</translation>
    </message>
    <message>
        <source>about</source>
        <translation>worüber</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>an IANA name such as America/Denver</source>
        <translation>ein IANA-Name wie America/Denver</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an answer to each</source>
        <translation>eine Antwort auf jede</translation>
    </message>
    <message>
        <source>an aware UTC time</source>
        <translation>eine Zeit in UTC</translation>
    </message>
    <message>
        <source>an aware time</source>
        <translation>eine Zeit mit Zeitzone</translation>
    </message>
    <message>
        <source>an end after its beginning</source>
        <translation>ein Ende nach dem Anfang</translation>
    </message>
    <message>
        <source>an entry of this job</source>
        <translation>ein Eintrag dieses Auftrags</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>ein vorhandener Ordner</translation>
    </message>
    <message>
        <source>another</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>einen anderen Ordner</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>ein anderer Name</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>ein anderes Foto</translation>
    </message>
    <message>
        <source>another tag</source>
        <translation>ein anderes Kennzeichen</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>answers on port {port}</source>
        <translation>antwortet auf Port {port}</translation>
    </message>
    <message>
        <source>answers.{name}</source>
        <translation>Antwort {name}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>asset_id</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>at least one room</source>
        <translation>mindestens ein Raum</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>höchstens {limit}</translation>
    </message>
    <message>
        <source>at most {limit} records and {limit_} bytes; make it in parts</source>
        <translation>höchstens {limit} Einträge und {limit_} Byte; in Teilen schreiben</translation>
    </message>
    <message>
        <source>at most {max_scans} passes</source>
        <translation>höchstens {max_scans} Durchgänge</translation>
    </message>
    <message>
        <source>at most {most} megapixels</source>
        <translation>höchstens {most} Megapixel</translation>
    </message>
    <message>
        <source>backup in</source>
        <translation>Sicherung in</translation>
    </message>
    <message>
        <source>before_photo_id</source>
        <translation>Foto vorher</translation>
    </message>
    <message>
        <source>bind key</source>
        <translation>Bindungsschlüssel</translation>
    </message>
    <message>
        <source>both filled in</source>
        <translation>beide ausgefüllt</translation>
    </message>
    <message>
        <source>built_at</source>
        <translation>erstellt am</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>command line only</source>
        <translation>nur die Kommandozeile</translation>
    </message>
    <message>
        <source>company_policy</source>
        <translation>Firmenregeln</translation>
    </message>
    <message>
        <source>connect a camera</source>
        <translation>eine Kamera anschließen</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>correct the record instead</source>
        <translation>stattdessen die Daten berichtigen</translation>
    </message>
    <message>
        <source>counts and open_items</source>
        <translation>counts und open_items</translation>
    </message>
    <message>
        <source>date and time like 2026-11-28 14:05</source>
        <translation>Datum und Zeit wie 2026-11-28 14:05</translation>
    </message>
    <message>
        <source>demo, screenshots and tests draw offscreen</source>
        <translation>Demo, Bilder und Tests zeichnen ohne Bildschirm</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>e-mail and password are needed</source>
        <translation>E-Mail und Passwort sind nötig</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>event of the run</source>
        <translation>Ereignis des Laufs</translation>
    </message>
    <message>
        <source>every skill works in its rules mode</source>
        <translation>jede Fähigkeit arbeitet nach Regeln</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>field names with paths</source>
        <translation>Feldnamen mit Pfaden</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>fonts, definitions</source>
        <translation>Schriften, Definitionen</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>form_key</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>free {needed} GiB before a photo session</source>
        <translation>vor einer Fotoreihe {needed} GiB freimachen</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>give a number or a token</source>
        <translation>eine Zahl oder ein Zeichen angeben</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>https://...</source>
        <translation>https://...</translation>
    </message>
    <message>
        <source>install Ollama and start it</source>
        <translation>Ollama installieren und starten</translation>
    </message>
    <message>
        <source>install PySide6-Essentials below 6.12</source>
        <translation>PySide6-Essentials unter 6.12 installieren</translation>
    </message>
    <message>
        <source>install again</source>
        <translation>neu installieren</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>it belongs to another job</source>
        <translation>es gehört zu einem anderen Auftrag</translation>
    </message>
    <message>
        <source>it cannot be typed here</source>
        <translation>es kann hier nicht eingetippt werden</translation>
    </message>
    <message>
        <source>it does not fit the shape</source>
        <translation>es passt nicht zur Form</translation>
    </message>
    <message>
        <source>it encloses nothing</source>
        <translation>er umschließt nichts</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>es hat zu viele Pixel</translation>
    </message>
    <message>
        <source>it has {count} bytes</source>
        <translation>es hat {count} Byte</translation>
    </message>
    <message>
        <source>it has {count} characters</source>
        <translation>es hat {count} Zeichen</translation>
    </message>
    <message>
        <source>it has {count} letters and digits</source>
        <translation>es hat {count} Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>it has {length} characters</source>
        <translation>es hat {length} Zeichen</translation>
    </message>
    <message>
        <source>it holds no single job</source>
        <translation>darin ist kein einzelner Auftrag</translation>
    </message>
    <message>
        <source>it is a HEIC photo, which cannot be opened here</source>
        <translation>es ist ein HEIC-Foto, das hier nicht geöffnet werden kann</translation>
    </message>
    <message>
        <source>it is another kind of form</source>
        <translation>es ist ein Formular anderer Art</translation>
    </message>
    <message>
        <source>it is before the beginning</source>
        <translation>es liegt vor dem Anfang</translation>
    </message>
    <message>
        <source>it is built to take long</source>
        <translation>es ist darauf angelegt, lange zu dauern</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>beschädigt: {error}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is empty or too long</source>
        <translation>leer oder zu lang</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>kein Objekt</translation>
    </message>
    <message>
        <source>it is not a mapping</source>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>it is not a meter of this job</source>
        <translation>es ist kein Messgerät dieses Auftrags</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>it is not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>it is the after photo of this one</source>
        <translation>es ist das Nachher-Foto zu diesem</translation>
    </message>
    <message>
        <source>it is the same photo</source>
        <translation>es ist dasselbe Foto</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>it is {media_type}</source>
        <translation>es ist {media_type}</translation>
    </message>
    <message>
        <source>it is {quantity}</source>
        <translation>es ist: {quantity}</translation>
    </message>
    <message>
        <source>it is {size:.0f} MB</source>
        <translation>sie hat {size:.0f} MB</translation>
    </message>
    <message>
        <source>it lies in no room</source>
        <translation>es liegt in keinem Raum</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>es liegt in der Zukunft</translation>
    </message>
    <message>
        <source>it lies in the store itself</source>
        <translation>er liegt im Speicher selbst</translation>
    </message>
    <message>
        <source>it measures no moisture</source>
        <translation>es misst keine Feuchte</translation>
    </message>
    <message>
        <source>it names no instrument or no certificate</source>
        <translation>es nennt kein Gerät oder kein Zertifikat</translation>
    </message>
    <message>
        <source>its own room</source>
        <translation>sein eigener Raum</translation>
    </message>
    <message>
        <source>its times go back</source>
        <translation>seine Zeiten laufen zurück</translation>
    </message>
    <message>
        <source>its walls cross</source>
        <translation>seine Wände kreuzen sich</translation>
    </message>
    <message>
        <source>its {limit} records are too many to be sent together</source>
        <translation>seine {limit} Einträge sind zu viele, um zusammen gesendet zu werden</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>job_id</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>keep or take</source>
        <translation>behalten oder übernehmen</translation>
    </message>
    <message>
        <source>keep or take, then edit the record</source>
        <translation>behalten oder übernehmen, danach den Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>kept, lost</source>
        <translation>behalten, verloren</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>keys and numbers, like claim.insured[0].name</source>
        <translation>Schlüssel und Zahlen, wie claim.insured[0].name</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>level {level} has none</source>
        <translation>im Geschoss {level} ist keiner</translation>
    </message>
    <message>
        <source>like 2026-03-14T18:30</source>
        <translation>wie 2026-03-14T18:30</translation>
    </message>
    <message>
        <source>like claim.number</source>
        <translation>wie claim.number</translation>
    </message>
    <message>
        <source>like {wanted}</source>
        <translation>wie {wanted}</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>lines like “area: 2.5 m²”</source>
        <translation>Zeilen wie „area: 2.5 m²“</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>längste Zeit</translation>
    </message>
    <message>
        <source>loss_at</source>
        <translation>Schadenzeit</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>make a recovery code first: restoreassist key recovery-code</source>
        <translation>zuerst einen Wiederherstellungscode erzeugen: restoreassist key recovery-code</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>media_type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>milliseconds since the first touch</source>
        <translation>Millisekunden seit der ersten Berührung</translation>
    </message>
    <message>
        <source>missing: {gaps}</source>
        <translation>es fehlt: {gaps}</translation>
    </message>
    <message>
        <source>missing: {missing}</source>
        <translation>es fehlt: {missing}</translation>
    </message>
    <message>
        <source>modify with a patch</source>
        <translation>mit einer Änderung zurückgeben</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>mehr als 0</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no account can have this one</source>
        <translation>dieses kann kein Konto haben</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>kein Adapter</translation>
    </message>
    <message>
        <source>no code looks like this</source>
        <translation>so sieht kein Code aus</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>kein Bildschirm</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>keine Striche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none in {folder}</source>
        <translation>keiner in {folder}</translation>
    </message>
    <message>
        <source>none was chosen</source>
        <translation>keiner wurde gewählt</translation>
    </message>
    <message>
        <source>none: records are never stored in clear</source>
        <translation>keiner: Daten liegen nie unverschlüsselt</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>nothing was chosen to decide about</source>
        <translation>es wurde nichts gewählt, worüber zu entscheiden ist</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>es wurde nichts aufgenommen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>one belongs to another job</source>
        <translation>eines gehört zu einem anderen Auftrag</translation>
    </message>
    <message>
        <source>one chamber at a time</source>
        <translation>ein Trocknungsbereich zur selben Zeit</translation>
    </message>
    <message>
        <source>one complete sync before, or a job file or a backup instead</source>
        <translation>zuerst ein vollständiger Abgleich, sonst eine Auftragsdatei oder eine Sicherung</translation>
    </message>
    <message>
        <source>one is made at first start</source>
        <translation>beim ersten Start wird einer angelegt</translation>
    </message>
    <message>
        <source>one lies outside the photo</source>
        <translation>einer liegt außerhalb des Fotos</translation>
    </message>
    <message>
        <source>one of each</source>
        <translation>je einer</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>einer der angebotenen</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>einer oder mehrere</translation>
    </message>
    <message>
        <source>one photo or more</source>
        <translation>ein Foto oder mehrere</translation>
    </message>
    <message>
        <source>one place at a time; take it away there first</source>
        <translation>ein Ort zur selben Zeit; holen Sie es dort zuerst ab</translation>
    </message>
    <message>
        <source>one room or more</source>
        <translation>ein Raum oder mehrere</translation>
    </message>
    <message>
        <source>one that is shown</source>
        <translation>einer, der gezeigt wird</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>offener Konflikt</translation>
    </message>
    <message>
        <source>open meter</source>
        <translation>verbundenes Messgerät</translation>
    </message>
    <message>
        <source>optional: set ANTHROPIC_API_KEY</source>
        <translation>wahlweise: ANTHROPIC_API_KEY setzen</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>phase visit</source>
        <translation>Durchgang der Phase</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>photos are imported from files</source>
        <translation>Fotos werden aus Dateien importiert</translation>
    </message>
    <message>
        <source>photos of this job</source>
        <translation>Fotos dieses Auftrags</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>placements of this job without a line of today</source>
        <translation>Geräte dieses Auftrags ohne Eintrag von heute</translation>
    </message>
    <message>
        <source>plain JSON values</source>
        <translation>einfache JSON-Werte</translation>
    </message>
    <message>
        <source>plug in a Bluetooth adapter and start bluetoothd</source>
        <translation>einen Bluetooth-Adapter einstecken und bluetoothd starten</translation>
    </message>
    <message>
        <source>plug the meter's USB cable in</source>
        <translation>das USB-Kabel des Messgeräts einstecken</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>readings are still kept; photos may be refused</source>
        <translation>Messungen werden weiter gespeichert; Fotos vielleicht abgelehnt</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>refused change</source>
        <translation>abgelehnte Änderung</translation>
    </message>
    <message>
        <source>refused file</source>
        <translation>abgelehnte Datei</translation>
    </message>
    <message>
        <source>rescue file</source>
        <translation>Rettungsdatei</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>room_id</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>saving it after a confirmation, or a new measurement</source>
        <translation>nach einer Bestätigung speichern, oder neu messen</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>sending back needs one</source>
        <translation>zum Zurückgeben ist einer nötig</translation>
    </message>
    <message>
        <source>serial meters, typing in, or the simulator</source>
        <translation>serielle Messgeräte, Eintippen oder der Simulator</translation>
    </message>
    <message>
        <source>serial or by hand</source>
        <translation>seriell oder von Hand</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>sides above 0</source>
        <translation>Seiten über 0</translation>
    </message>
    <message>
        <source>sign in to a desktop with a keyring (GNOME Keyring, KWallet)</source>
        <translation>an einem Desktop mit Schlüsselbund anmelden (GNOME Keyring, KWallet)</translation>
    </message>
    <message>
        <source>start from a desktop session to see the window</source>
        <translation>aus einer Desktop-Sitzung starten, um das Fenster zu sehen</translation>
    </message>
    <message>
        <source>step in {phase}</source>
        <translation>Schritt in {phase}</translation>
    </message>
    <message>
        <source>store in</source>
        <translation>Speicher in</translation>
    </message>
    <message>
        <source>store that was taken out of use in</source>
        <translation>stillgelegter Speicher in</translation>
    </message>
    <message>
        <source>stored file</source>
        <translation>gespeicherte Datei</translation>
    </message>
    <message>
        <source>strokes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>taking photos back needs one</source>
        <translation>zum Zurücknehmen von Fotos ist einer nötig</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the chamber has no room</source>
        <translation>der Bereich hat keinen Raum</translation>
    </message>
    <message>
        <source>the code as it was given</source>
        <translation>der Code, wie er ausgegeben wurde</translation>
    </message>
    <message>
        <source>the corners in order around the room</source>
        <translation>die Ecken der Reihe nach rund um den Raum</translation>
    </message>
    <message>
        <source>the desktop of this system</source>
        <translation>der Desktop dieses Systems</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>die Datei ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the file is a PDF as well</source>
        <translation>die Datei ist auch ein PDF</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is {content}, which cannot be opened here</source>
        <translation>die Datei ist {content}; das kann hier nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the form does not ask for it</source>
        <translation>das Formular fragt nicht danach</translation>
    </message>
    <message>
        <source>the hour meter showed {before} before</source>
        <translation>der Stundenzähler zeigte vorher {before}</translation>
    </message>
    <message>
        <source>the key is in this machine's keyring only, so a backup could not be opened elsewhere</source>
        <translation>der Schlüssel liegt nur im Schlüsselbund dieses Rechners, eine Sicherung wäre anderswo nicht zu öffnen</translation>
    </message>
    <message>
        <source>the machine stands somewhere else at that time</source>
        <translation>das Gerät steht zu dieser Zeit woanders</translation>
    </message>
    <message>
        <source>the meter has not sent anything for a while</source>
        <translation>das Messgerät hat seit einer Weile nichts gesendet</translation>
    </message>
    <message>
        <source>the meter's value is doubtful ({names})</source>
        <translation>der Wert des Messgeräts ist zweifelhaft ({names})</translation>
    </message>
    <message>
        <source>the name of the form</source>
        <translation>der Name des Formulars</translation>
    </message>
    <message>
        <source>the number of the job</source>
        <translation>die Nummer des Auftrags</translation>
    </message>
    <message>
        <source>the path of {name} is no text</source>
        <translation>der Pfad von {name} ist kein Text</translation>
    </message>
    <message>
        <source>the picture cannot be read to its end</source>
        <translation>das Bild ist nicht bis zu seinem Ende lesbar</translation>
    </message>
    <message>
        <source>the records of one job</source>
        <translation>die Einträge eines Auftrags</translation>
    </message>
    <message>
        <source>the room is in {name} at that time</source>
        <translation>der Raum ist zu dieser Zeit in {name}</translation>
    </message>
    <message>
        <source>the same photo as JPEG: save a copy as JPEG, or set the camera to JPEG and take it again</source>
        <translation>dasselbe Foto als JPEG: eine Kopie als JPEG speichern oder die Kamera auf JPEG stellen und es noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>the server's embedded database</source>
        <translation>die eingebaute Datenbank des Servers</translation>
    </message>
    <message>
        <source>the span is empty</source>
        <translation>die Spanne ist leer</translation>
    </message>
    <message>
        <source>the surface</source>
        <translation>an der Oberfläche</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>die Zeit hat keine Zone</translation>
    </message>
    <message>
        <source>the two places are too near</source>
        <translation>die zwei Stellen liegen zu nah beieinander</translation>
    </message>
    <message>
        <source>the wet share of {subject} lies near a limit; class {low} and {high} are both possible</source>
        <translation>der nasse Anteil von {subject} liegt nahe einer Grenze; Klasse {low} und {high} sind möglich</translation>
    </message>
    <message>
        <source>the whole file; copy it again</source>
        <translation>die ganze Datei; kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>the {target} belongs to another job</source>
        <translation>das gehört zu einem anderen Auftrag: {target}</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <translation>es sind {count}</translation>
    </message>
    <message>
        <source>there are {count} numbers</source>
        <translation>es sind {count} Zahlen</translation>
    </message>
    <message>
        <source>there is a typing error in it</source>
        <translation>er enthält einen Tippfehler</translation>
    </message>
    <message>
        <source>there is an archive behind the picture</source>
        <translation>hinter dem Bild steckt ein Archiv</translation>
    </message>
    <message>
        <source>there is no affected area {words}</source>
        <translation>es gibt keine betroffene Fläche {words}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>den Ordner {folder} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no photo in what was chosen</source>
        <translation>in der Auswahl ist kein Foto</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>es gibt keinen Raum</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>es gibt kein solches Feld</translation>
    </message>
    <message>
        <source>there is no such job</source>
        <translation>es gibt keinen solchen Auftrag</translation>
    </message>
    <message>
        <source>there is no such question</source>
        <translation>es gibt keine solche Frage</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>es gibt keine solche Einstellung</translation>
    </message>
    <message>
        <source>there is no such thing to decide about</source>
        <translation>darüber gibt es nichts zu entscheiden</translation>
    </message>
    <message>
        <source>there is no {kind} {superseded}</source>
        <translation>nicht vorhanden: {kind} {superseded}</translation>
    </message>
    <message>
        <source>there is no {target} {record_id}</source>
        <translation>nicht vorhanden: {target} {record_id}</translation>
    </message>
    <message>
        <source>there is {kind} behind the picture</source>
        <translation>hinter dem Bild steckt {kind}</translation>
    </message>
    <message>
        <source>they hold {count} jobs</source>
        <translation>sie enthalten {count} Aufträge</translation>
    </message>
    <message>
        <source>this machine has no keyring and no passphrase was given</source>
        <translation>dieser Rechner hat keinen Schlüsselbund, und es wurde keine Passphrase angegeben</translation>
    </message>
    <message>
        <source>this session has none</source>
        <translation>diese Sitzung hat keinen</translation>
    </message>
    <message>
        <source>this store's key is in the OS keyring</source>
        <translation>der Schlüssel dieses Speichers liegt im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>this tablet has never got the office's key, so nobody could open it</source>
        <translation>dieses Tablet hat den Schlüssel des Büros nie bekommen, niemand könnte sie öffnen</translation>
    </message>
    <message>
        <source>time_zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>triples of x, y and t</source>
        <translation>Dreiergruppen aus x, y und t</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two places well apart, and above 0</source>
        <translation>zwei Stellen deutlich auseinander, und über 0</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>up to {field} characters</source>
        <translation>bis zu {field} Zeichen</translation>
    </message>
    <message>
        <source>up to {limit:.0f} MB</source>
        <translation>bis zu {limit:.0f} MB</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>bis zu {limit}</translation>
    </message>
    <message>
        <source>up to {limit} characters</source>
        <translation>bis zu {limit} Zeichen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Sprachnotiz</translation>
    </message>
    <message>
        <source>what must be changed</source>
        <translation>was zu ändern ist</translation>
    </message>
    <message>
        <source>whole {unit}</source>
        <translation>ganze Zahlen ({unit})</translation>
    </message>
    <message>
        <source>why they do not belong here</source>
        <translation>warum sie nicht hierher gehören</translation>
    </message>
    <message>
        <source>why this class</source>
        <translation>warum diese Klasse</translation>
    </message>
    <message>
        <source>work to rescue</source>
        <translation>zu rettende Arbeit</translation>
    </message>
    <message>
        <source>workflow definition</source>
        <translation>Ablaufdefinition</translation>
    </message>
    <message>
        <source>{action} is no answer to this question. Allowed: {row}.</source>
        <translation>{action} ist keine Antwort auf diese Frage. Erlaubt: {row}.</translation>
    </message>
    <message>
        <source>{action} takes no data here</source>
        <translation>{action} nimmt hier keine Daten</translation>
    </message>
    <message>
        <source>{base_url} is not safe</source>
        <translation>{base_url} ist nicht sicher</translation>
    </message>
    <message>
        <source>{before} or more</source>
        <translation>{before} oder mehr</translation>
    </message>
    <message>
        <source>{by} handed it over on {at:%Y-%m-%d %H:%M} UTC.</source>
        <translation>{by} hat es am {at:%Y-%m-%d %H:%M} UTC übergeben.</translation>
    </message>
    <message>
        <source>{chamber} has ended already.</source>
        <translation>{chamber} ist schon beendet.</translation>
    </message>
    <message>
        <source>{count} characters are too many</source>
        <translation>{count} Zeichen sind zu viele</translation>
    </message>
    <message>
        <source>{decided_by} has answered this already.</source>
        <translation>{decided_by} hat das schon beantwortet.</translation>
    </message>
    <message>
        <source>{definition_id} ({child_id}) is {state}: {why}</source>
        <translation>{definition_id} ({child_id}) ist {state}: {why}</translation>
    </message>
    <message>
        <source>{dimension} cannot be given in {unit}</source>
        <translation>{dimension} in {unit} gibt es nicht</translation>
    </message>
    <message>
        <source>{field}: {problem}. Allowed: {allowed}.</source>
        <translation>{field}: {problem}. Erlaubt: {allowed}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>in {folder} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{folder} holds a record without its key file. Restore {keyfile} from a backup, or choose another folder.</source>
        <translation>{folder} enthält einen Speicher ohne seine Schlüsseldatei. Stellen Sie {keyfile} aus einer Sicherung wieder her, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} is damaged; use another backup.</source>
        <translation>{folder} ist beschädigt; nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{folder} is not a manifest that this program knows.</source>
        <translation>{folder} ist kein Verzeichnis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new folder.</source>
        <translation>{folder} ist nicht leer. Stellen Sie in einen neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>{free:.1f} GiB free</source>
        <translation>{free:.1f} GiB frei</translation>
    </message>
    <message>
        <source>{gain} and {offset} are not possible</source>
        <translation>{gain} und {offset} sind nicht möglich</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{id} {version} is in the library with another text. Give the changed definition a new version.</source>
        <translation>{id} {version} ist mit anderem Text in der Bibliothek. Geben Sie der geänderten Definition eine neue Version.</translation>
    </message>
    <message>
        <source>{keep} backups are none</source>
        <translation>{keep} Sicherungen sind keine</translation>
    </message>
    <message>
        <source>{keyfile} is damaged. Its key was destroyed by the office.</source>
        <translation>{keyfile} ist beschädigt. Ihren Schlüssel hat das Büro vernichtet.</translation>
    </message>
    <message>
        <source>{label} has readings and stays in the record. Say that it was torn out or cannot be reached instead.</source>
        <translation>{label} hat Messungen und bleibt in den Daten. Sagen Sie stattdessen, dass er ausgebaut oder nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>{label} is in another room</source>
        <translation>{label} ist in einem anderen Raum</translation>
    </message>
    <message>
        <source>{label} is there already</source>
        <translation>{label} gibt es schon</translation>
    </message>
    <message>
        <source>{label} is {status}; it takes no more readings.</source>
        <translation>{label} ({status}) nimmt keine Messungen mehr an.</translation>
    </message>
    <message>
        <source>{label} is {status}; only a live point goes on.</source>
        <translation>{label}: {status}; nur ein aktiver Punkt geht weiter.</translation>
    </message>
    <message>
        <source>{label} was replaced by a new series.</source>
        <translation>{label} wurde durch eine neue Reihe ersetzt.</translation>
    </message>
    <message>
        <source>{limit} MiB or less</source>
        <translation>{limit} MiB oder weniger</translation>
    </message>
    <message>
        <source>{limit} bytes</source>
        <translation>{limit} Byte</translation>
    </message>
    <message>
        <source>{limit} characters or more</source>
        <translation>{limit} Zeichen oder mehr</translation>
    </message>
    <message>
        <source>{limit} is too small</source>
        <translation>{limit} ist zu klein</translation>
    </message>
    <message>
        <source>{limit} jobs cannot be shown</source>
        <translation>{limit} Aufträge können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>{match} is not a unit</source>
        <translation>{match} ist keine Einheit</translation>
    </message>
    <message>
        <source>{max_bytes} MiB or less</source>
        <translation>{max_bytes} MiB oder weniger</translation>
    </message>
    <message>
        <source>{min_side_px} or more</source>
        <translation>{min_side_px} oder mehr</translation>
    </message>
    <message>
        <source>{model} measures no moisture</source>
        <translation>{model} misst keine Feuchte</translation>
    </message>
    <message>
        <source>{name} failed {failures} times in a row and {wait}</source>
        <translation>{name} ist {failures}-mal in Folge gescheitert und {wait}</translation>
    </message>
    <message>
        <source>{name} is no field</source>
        <translation>{name} ist kein Feld</translation>
    </message>
    <message>
        <source>{offset} is below zero</source>
        <translation>{offset} ist unter null</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror})</source>
        <translation>{path} ist nicht lesbar ({strerror})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>{path} cannot be read; restore it from a backup: {error}</source>
        <translation>{path} ist nicht lesbar; stellen Sie es aus einer Sicherung wieder her: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden: {strerror}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} is damaged; restore it from a backup.</source>
        <translation>{path} ist beschädigt; stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is no path</source>
        <translation>{path} ist kein Pfad</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} was written by a version this program does not know.</source>
        <translation>{path} hat eine Version geschrieben, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>{placement_id} is no machine that needs a line of {today}</source>
        <translation>{placement_id} ist kein Gerät, dem ein Eintrag vom {today} fehlt</translation>
    </message>
    <message>
        <source>{place} is there twice</source>
        <translation>{place} steht zweimal da</translation>
    </message>
    <message>
        <source>{platform} on {system}</source>
        <translation>{platform} auf {system}</translation>
    </message>
    <message>
        <source>{point} is read at this depth: {meant}. A value at another depth ({offered}) cannot be compared with it: read it as before, or begin a new series.</source>
        <translation>{point} wird in dieser Tiefe gemessen: {meant}. Ein Wert aus einer anderen Tiefe ({offered}) ist damit nicht vergleichbar: Messen Sie wie bisher oder beginnen Sie eine neue Reihe.</translation>
    </message>
    <message>
        <source>{point} is read in this material: {meant}. A value in another ({offered}) cannot be compared with it: read it as before, or begin a new series.</source>
        <translation>{point} wird in diesem Material gemessen: {meant}. Ein Wert aus einem anderen ({offered}) ist damit nicht vergleichbar: Messen Sie wie bisher oder beginnen Sie eine neue Reihe.</translation>
    </message>
    <message>
        <source>{point} is read in {meant}. A value in {offered} cannot be compared with it: read it in {meant}, or begin a new series.</source>
        <translation>{point} wird in {meant} gemessen. Ein Wert in {offered} ist damit nicht vergleichbar: Messen Sie in {meant} oder beginnen Sie eine neue Reihe.</translation>
    </message>
    <message>
        <source>{point} is read with {meant}. A value of {offered} cannot be compared with it: take the same meter, or begin a new series.</source>
        <translation>{point} wird mit {meant} gemessen. Ein Wert von {offered} ist damit nicht vergleichbar: Nehmen Sie dasselbe Messgerät oder beginnen Sie eine neue Reihe.</translation>
    </message>
    <message>
        <source>{problem}. Needed: {allowed}.</source>
        <translation>{problem}. Nötig: {allowed}.</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}</source>
        <translation>{quantity} in {unit} gibt es nicht</translation>
    </message>
    <message>
        <source>{quantity} is no moisture</source>
        <translation>{quantity} ist keine Feuchte</translation>
    </message>
    <message>
        <source>{record} {id} is of another job</source>
        <translation>{record} {id} gehört zu einem anderen Auftrag</translation>
    </message>
    <message>
        <source>{role} does not sign this form</source>
        <translation>{role} unterschreibt dieses Formular nicht</translation>
    </message>
    <message>
        <source>{room} has {named} and stays in the record. Move or take those back first.</source>
        <translation>{room} hat {named} und bleibt in den Daten. Versetzen Sie diese oder nehmen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>{scale} is no moisture scale</source>
        <translation>{scale} ist keine Feuchteskala</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} ist keine Feuchteskala</translation>
    </message>
    <message>
        <source>{size} bytes are too many</source>
        <translation>{size} Byte sind zu viele</translation>
    </message>
    <message>
        <source>{step_id} is changing the world outside; wait until it is over.</source>
        <translation>{step_id} wirkt gerade nach außen; warten Sie, bis es vorbei ist.</translation>
    </message>
    <message>
        <source>{step_id} is {state} already.</source>
        <translation>{step_id} ist schon {state}.</translation>
    </message>
    <message>
        <source>{suffix} was typed; this field is in {unit}</source>
        <translation>{suffix} wurde getippt; dieses Feld ist in {unit}</translation>
    </message>
    <message>
        <source>{tag} is another kind of machine</source>
        <translation>{tag} ist ein Gerät anderer Art</translation>
    </message>
    <message>
        <source>{tag} was picked up already.</source>
        <translation>{tag} wurde schon abgeholt.</translation>
    </message>
    <message>
        <source>{tag}{others} still on site; pick them up, then close the job.</source>
        <translation>Noch vor Ort: {tag}{others}; holen Sie ab und schließen Sie dann den Auftrag.</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>in {target} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} gibt es schon.</translation>
    </message>
    <message>
        <source>{template_id}; there are: {known}</source>
        <translation>{template_id}; es gibt: {known}</translation>
    </message>
    <message numerus="yes">
        <source>{text} has %n length(s)</source>
        <translation>
            <numerusform>{text} hat %n Länge</numerusform>
            <numerusform>{text} hat %n Längen</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} has 12 or more inches</source>
        <translation>{text} hat 12 oder mehr Zoll</translation>
    </message>
    <message>
        <source>{text} has a side that is not above 0</source>
        <translation>{text} hat eine Seite, die nicht über 0 ist</translation>
    </message>
    <message>
        <source>{text} has a unit of {dimension}, not of {dimension_2}</source>
        <translation>{text} hat eine andere Einheit: {dimension} statt {dimension_2}</translation>
    </message>
    <message>
        <source>{text} has no unit</source>
        <translation>{text} hat keine Einheit</translation>
    </message>
    <message>
        <source>{text} is no choice</source>
        <translation>{text} steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>{text} is no whole number</source>
        <translation>{text} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{text} is not a number with a unit</source>
        <translation>{text} ist keine Zahl mit Einheit</translation>
    </message>
    <message>
        <source>{text} is not one number</source>
        <translation>{text} ist nicht eine Zahl</translation>
    </message>
    <message>
        <source>{text} is not one of them</source>
        <translation>{text} gehört nicht dazu</translation>
    </message>
    <message>
        <source>{time_zone} is unknown</source>
        <translation>{time_zone} ist unbekannt</translation>
    </message>
    <message>
        <source>{title} has signed or refused this form already.</source>
        <translation>{title} hat dieses Formular schon unterschrieben oder abgelehnt.</translation>
    </message>
    <message>
        <source>{token} is no number</source>
        <translation>{token} ist keine Zahl</translation>
    </message>
    <message>
        <source>{values} cannot be used</source>
        <translation>{values} ist nicht brauchbar</translation>
    </message>
    <message>
        <source>{value} hex digits</source>
        <translation>{value} Hexadezimalziffern</translation>
    </message>
    <message>
        <source>{value} is no time</source>
        <translation>{value} ist keine Zeit</translation>
    </message>
    <message>
        <source>{value} is no whole number</source>
        <translation>{value} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{value} is not a count</source>
        <translation>{value} ist keine Anzahl</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} ist kein Text</translation>
    </message>
    <message>
        <source>{value} is out of range</source>
        <translation>{value} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{value} {unit} is not possible</source>
        <translation>{value} {unit} ist nicht möglich</translation>
    </message>
    <message>
        <source>{what} needs {needed_bytes}{kept} and the disk has {free} MiB free. Free some space first, or choose another disk.</source>
        <translation>{what} braucht {needed_bytes}{kept}, und auf der Festplatte sind {free} MiB frei. Machen Sie zuerst Platz, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{where}.points</source>
        <translation>{where}: Punkte</translation>
    </message>
    <message>
        <source>{where}.text</source>
        <translation>{where}: Text</translation>
    </message>
    <message>
        <source>{width} x {height} pixels show nothing</source>
        <translation>{width} x {height} Pixel zeigen nichts</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>„{text}“ ist kein Datum</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is no record</source>
        <translation>„{text}“ ist kein Eintrag</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>„{text}“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“{text}” is no whole number</source>
        <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{text}” names no value</source>
        <translation>„{text}“ nennt keinen Wert</translation>
    </message>
</context>
<context>
    <name>QtCamera</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>Die Kamera wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>The camera is still busy with the last picture.</source>
        <translation>Die Kamera ist noch mit dem letzten Bild beschäftigt.</translation>
    </message>
    <message>
        <source>This system lacks a part that the camera needs (%1).</source>
        <translation>Diesem System fehlt ein Teil, den die Kamera braucht (%1).</translation>
    </message>
</context>
<context>
    <name>QtVoice</name>
    <message>
        <source>No microphone was found.</source>
        <translation>Kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>Sound cannot be used here: this system lacks a part that it needs (%1).</source>
        <translation>Ton ist hier nicht möglich: Diesem System fehlt ein nötiger Teil (%1).</translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>Rating of %1</source>
        <translation>Nennleistung von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>Marke und Modell</translation>
    </message>
    <message>
        <source>Water, %1</source>
        <translation>Wasser, %1</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Luftmenge</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Machines of the same kind without a rating get this one too.</source>
        <translation>Geräte gleicher Art ohne Angabe bekommen diese auch.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not enough power</source>
        <translation>Nicht genug Strom</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>Nicht genug Platz</translation>
    </message>
    <message>
        <source>Readings show drying</source>
        <translation>Messungen zeigen Trocknung</translation>
    </message>
    <message>
        <source>Wet material was removed</source>
        <translation>Nasses Material wurde entfernt</translation>
    </message>
    <message>
        <source>Client refused more</source>
        <translation>Kunde lehnte mehr ab</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Save reason</source>
        <translation>Grund speichern</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write this code down</source>
        <translation>Diesen Code notieren</translation>
    </message>
    <message>
        <source>It opens the records of this tablet when the passphrase or the keyring is lost. Keep it away from the tablet. It is not shown again, and an older code does not work any more.</source>
        <translation>Er öffnet die Aufzeichnungen dieses Tablets, wenn Passphrase oder Schlüsselbund verloren sind. Bewahren Sie ihn getrennt vom Tablet auf. Er wird nicht wieder gezeigt, und ein älterer Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 decided first; it is %2 now. Your decision was not applied.</source>
        <translation>%1 hat zuerst entschieden; es ist jetzt %2. Ihre Entscheidung wurde nicht angewandt.</translation>
    </message>
    <message>
        <source>It was decided elsewhere first; it is %1 now. Your decision was not applied.</source>
        <translation>Es wurde anderswo zuerst entschieden; es ist jetzt %1. Ihre Entscheidung wurde nicht angewandt.</translation>
    </message>
    <message>
        <source>You may not change this job any more.</source>
        <translation>Sie dürfen diesen Auftrag nicht mehr ändern.</translation>
    </message>
    <message>
        <source>It belongs to a change of which another part was refused.</source>
        <translation>Es gehört zu einer Änderung, von der ein anderer Teil abgelehnt wurde.</translation>
    </message>
    <message>
        <source>Others added to it in the meantime: look at it again before you delete it. %1</source>
        <translation>Andere haben inzwischen etwas ergänzt: sehen Sie es an, bevor Sie löschen. %1</translation>
    </message>
    <message>
        <source>The server found it not valid: %1</source>
        <translation>Der Server fand es nicht gültig: %1</translation>
    </message>
    <message>
        <source>Another record has its number already.</source>
        <translation>Ein anderer Eintrag hat diese Nummer schon.</translation>
    </message>
    <message>
        <source>A photo or document was refused</source>
        <translation>Ein Foto oder Dokument wurde abgelehnt</translation>
    </message>
    <message>
        <source>A change of %1 was refused</source>
        <translation>Eine Änderung von %1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Send the file again</source>
        <translation>Datei noch einmal senden</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message numerus="yes">
        <source>Not taken by the server: %n</source>
        <translation>
            <numerusform>Vom Server nicht angenommen: %n</numerusform>
            <numerusform>Vom Server nicht angenommen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has to take in this work. Write it into a rescue file and give them that. Only the office can open it, and nothing is removed from this tablet.</source>
        <translation>Das Büro muss diese Arbeit übernehmen. Schreiben Sie sie in eine Rettungsdatei und geben Sie diese dort ab. Nur das Büro kann sie öffnen, und auf diesem Tablet wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Write a rescue file</source>
        <translation>Rettungsdatei schreiben</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>RoomDetail</name>
    <message>
        <source>Pick a room</source>
        <translation>Raum wählen</translation>
    </message>
    <message>
        <source>Its sizes, wet surfaces and materials are shown here.</source>
        <translation>Seine Maße, nassen Flächen und Materialien stehen hier.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>Raum ändern</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>Raum entfernen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Wände</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Wet surfaces</source>
        <translation>Nasse Flächen</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>None yet. Materials decide the class and ask for hazard tests.</source>
        <translation>Noch keine. Materialien entscheiden die Klasse und verlangen Gefahrstofftests.</translation>
    </message>
    <message>
        <source>dries slowly</source>
        <translation>trocknet langsam</translation>
    </message>
    <message>
        <source>May hold %1: test before it is disturbed.</source>
        <translation>Kann %1 enthalten: vor dem Eingriff testen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Drying chamber</source>
        <translation>Trocknungsbereich</translation>
    </message>
    <message>
        <source>No chamber</source>
        <translation>Kein Bereich</translation>
    </message>
</context>
<context>
    <name>RoomEntryModel</name>
    <message>
        <source>Ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
</context>
<context>
    <name>RoomItem</name>
    <message>
        <source>%1, %2, worst %3 %4, goal %5</source>
        <translation>%1, %2, schlechtester %3 %4, Ziel %5</translation>
    </message>
    <message>
        <source>%1 of %2 dry</source>
        <translation>%1 von %2 trocken</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>Dry goal met</source>
        <translation>Trockenziel erreicht</translation>
    </message>
    <message>
        <source>%1 % to dry goal</source>
        <translation>%1 % zum Trockenziel</translation>
    </message>
    <message>
        <source>%1 % of the way to the dry goal</source>
        <translation>%1 % des Wegs zum Trockenziel</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Raum ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, for example Kitchen</source>
        <translation>Name, zum Beispiel Küche</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Geschoss</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>The corners are as drawn; only the height is typed.</source>
        <translation>Die Ecken sind wie gezeichnet; nur die Höhe wird eingegeben.</translation>
    </message>
    <message>
        <source>Floor %1
Walls %2
Volume %3</source>
        <translation>Boden %1
Wände %2
Volumen %3</translation>
    </message>
    <message>
        <source>Type the length and the width; the height is proposed.</source>
        <translation>Geben Sie Länge und Breite ein; die Höhe wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>Next: width</source>
        <translation>Weiter: Breite</translation>
    </message>
    <message>
        <source>Next: height</source>
        <translation>Weiter: Höhe</translation>
    </message>
    <message>
        <source>Back to length</source>
        <translation>Zurück zur Länge</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Say which room it is</source>
        <translation>Sagen Sie, welcher Raum es ist</translation>
    </message>
    <message>
        <source>Give length, width and height</source>
        <translation>Länge, Breite und Höhe angeben</translation>
    </message>
    <message>
        <source>Save room</source>
        <translation>Raum speichern</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Noch keine Räume.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 not determined yet</source>
        <translation>%1 noch nicht bestimmt</translation>
    </message>
    <message>
        <source>%1 %2, determined by %3 on %4</source>
        <translation>%1 %2, bestimmt von %3 am %4</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>Noch keine Räume</translation>
    </message>
    <message>
        <source>Add a room here, or draw it with a finger on the map.</source>
        <translation>Fügen Sie hier einen Raum hinzu, oder zeichnen Sie ihn mit dem Finger auf dem Plan.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>Trocknungsbereiche</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>Leave the round</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>No moisture meter</source>
        <translation>Kein Feuchtemessgerät</translation>
    </message>
    <message>
        <source>Held: let go to save</source>
        <translation>Gehalten: loslassen speichert</translation>
    </message>
    <message>
        <source>Save, next point</source>
        <translation>Speichern, nächster Punkt</translation>
    </message>
    <message>
        <source>The point before</source>
        <translation>Der Punkt davor</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The point after</source>
        <translation>Der Punkt danach</translation>
    </message>
</context>
<context>
    <name>RuleGapItem</name>
    <message>
        <source>Go to what is missing: %1</source>
        <translation>Zum Fehlenden: %1</translation>
    </message>
</context>
<context>
    <name>RuleItem</name>
    <message numerus="yes">
        <source>%1 · %2 · %n missing</source>
        <translation>
            <numerusform>%1 · %2 · %n fehlt</numerusform>
            <numerusform>%1 · %2 · %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Law or safety</source>
        <translation>Gesetz oder Sicherheit</translation>
    </message>
    <message>
        <source>Stops the work</source>
        <translation>Hält die Arbeit an</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Weniger wichtig</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Before entry</source>
        <translation>Vor dem Betreten</translation>
    </message>
    <message>
        <source>Before work</source>
        <translation>Vor der Arbeit</translation>
    </message>
    <message>
        <source>Before drying</source>
        <translation>Vor der Trocknung</translation>
    </message>
    <message>
        <source>Before the certificate</source>
        <translation>Vor der Bescheinigung</translation>
    </message>
    <message>
        <source>Before delivery</source>
        <translation>Vor der Abgabe</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Vor dem Abschluss</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>Projektleitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Overridden by %1, %2, on %3: %4</source>
        <translation>Außer Kraft gesetzt von %1, %2, am %3: %4</translation>
    </message>
    <message>
        <source>In which role do you decide?</source>
        <translation>In welcher Rolle entscheiden Sie?</translation>
    </message>
    <message>
        <source>In which role do you decide? Anybody may.</source>
        <translation>In welcher Rolle entscheiden Sie? Jeder darf.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why the work goes on all the same</source>
        <translation>Warum die Arbeit dennoch weitergeht</translation>
    </message>
    <message>
        <source>Kept for ever with your name, the time and what is missing now.</source>
        <translation>Bleibt für immer mit Ihrem Namen, der Zeit und dem, was jetzt fehlt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>Außer Kraft setzen …</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Override the rule</source>
        <translation>Regel außer Kraft setzen</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>In Ordnung bringen</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>% of expected</source>
        <translation>% des Erwarteten</translation>
    </message>
    <message>
        <source>% of scale</source>
        <translation>% der Skala</translation>
    </message>
    <message>
        <source>% of the way</source>
        <translation>% des Wegs</translation>
    </message>
    <message>
        <source>%gypsum</source>
        <translation>% Gips</translation>
    </message>
    <message>
        <source>0 gr/lb or more</source>
        <translation>0 gr/lb oder mehr</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>0 to {limit} A</source>
        <translation>0 bis {limit} A</translation>
    </message>
    <message>
        <source>0 to {room_floor}</source>
        <translation>0 bis {room_floor}</translation>
    </message>
    <message>
        <source>0 to {there}</source>
        <translation>0 bis {there}</translation>
    </message>
    <message>
        <source>0, or 1 to 99: write 25 for 25 %</source>
        <translation>0 oder 1 bis 99: 25 schreiben für 25 %</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 oder mehr</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1, 2 oder 3</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1, 2, 3 oder 4</translation>
    </message>
    <message>
        <source>100 * wet / surfaces</source>
        <translation>100 * nass / Flächen</translation>
    </message>
    <message>
        <source>2 or more, paired</source>
        <translation>2 oder mehr, paarweise</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 oder mehr</translation>
    </message>
    <message>
        <source>A chamber too cold or too warm has a note</source>
        <translation>Zu kalte oder zu warme Trocknungsbereiche haben eine Notiz</translation>
    </message>
    <message>
        <source>A class near a limit has a justification</source>
        <translation>Eine Klasse nahe einer Grenze ist begründet</translation>
    </message>
    <message>
        <source>A containment has no photos, or having none has no reason</source>
        <translation>Eine Abschottung hat keine Fotos, oder ihr Fehlen ist nicht begründet</translation>
    </message>
    <message>
        <source>A containment lacks barriers, isolation of the air handling, entry, signs or photos</source>
        <translation>Einer Abschottung fehlen Barrieren, Trennung der Lüftung, Zugang, Schilder oder Fotos</translation>
    </message>
    <message>
        <source>A decision has no author or reason</source>
        <translation>Einer Entscheidung fehlt Verfasser oder Grund</translation>
    </message>
    <message>
        <source>A deviation is not complete</source>
        <translation>Eine Abweichung ist nicht vollständig</translation>
    </message>
    <message>
        <source>A judge is not independent and the client was not told</source>
        <translation>Ein Prüfer ist nicht unabhängig, und der Kunde weiß es nicht</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Eine Position</translation>
    </message>
    <message>
        <source>A lock has no tag on record</source>
        <translation>Zu einer Absperrung ist kein Schild erfasst</translation>
    </message>
    <message>
        <source>A log line of {day} lies outside the machine's stay</source>
        <translation>Ein Eintrag vom {day} liegt außerhalb der Standzeit des Geräts</translation>
    </message>
    <message>
        <source>A log line of {day} names no placement</source>
        <translation>Ein Eintrag vom {day} nennt keine Aufstellung</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>A person decides the class; compute it again after materials were removed.</source>
        <translation>Die Klasse entscheidet eine Person; nach dem Ausbau von Material neu berechnen.</translation>
    </message>
    <message>
        <source>A point that is not there</source>
        <translation>Ein Punkt, den es nicht gibt</translation>
    </message>
    <message>
        <source>A pressure reading names no meter</source>
        <translation>Eine Druckmessung nennt kein Messgerät</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>Ein Raum</translation>
    </message>
    <message>
        <source>A starting point for one drying chamber; readings decide what is added or taken away.</source>
        <translation>Ein Anfang für einen Trocknungsbereich; die Messungen entscheiden, was dazukommt oder weggenommen wird.</translation>
    </message>
    <message>
        <source>A structural hazard and no engineer</source>
        <translation>Gefahr am Tragwerk und kein Statiker</translation>
    </message>
    <message>
        <source>A wearer's fit test or medical clearance is not on file</source>
        <translation>Dichtsitzprüfung oder ärztliche Eignung eines Maskenträgers ist nicht abgelegt</translation>
    </message>
    <message>
        <source>About {days:.1f} days to the goal ({earliest:.1f} to later).</source>
        <translation>Noch etwa {days:.1f} Tage bis zum Ziel ({earliest:.1f} oder länger).</translation>
    </message>
    <message>
        <source>About {days:.1f} days to the goal ({earliest:.1f} to {latest:.1f}).</source>
        <translation>Noch etwa {days:.1f} Tage bis zum Ziel ({earliest:.1f} bis {latest:.1f}).</translation>
    </message>
    <message>
        <source>Act, or justify why not</source>
        <translation>Handeln oder begründen, warum nicht</translation>
    </message>
    <message>
        <source>Add at least one point for each affected material</source>
        <translation>Für jedes betroffene Material mindestens einen Punkt anlegen</translation>
    </message>
    <message>
        <source>Add equipment or change the planned end, and say why.</source>
        <translation>Geräte hinzufügen oder das geplante Ende ändern, mit Grund.</translation>
    </message>
    <message>
        <source>Add the claim's data</source>
        <translation>Die Daten des Schadenfalls ergänzen</translation>
    </message>
    <message>
        <source>Add the photo and the reading</source>
        <translation>Foto und Messung hinzufügen</translation>
    </message>
    <message>
        <source>Adjust the heat, or say why not</source>
        <translation>Die Wärme anpassen oder sagen, warum nicht</translation>
    </message>
    <message>
        <source>Affected air</source>
        <translation>Betroffene Luft</translation>
    </message>
    <message>
        <source>Affected contents are listed with condition, photo and what becomes of them</source>
        <translation>Betroffenes Inventar ist gelistet, mit Zustand, Foto und Verbleib</translation>
    </message>
    <message>
        <source>Affected rooms and their wet surfaces are measured</source>
        <translation>Betroffene Räume und ihre nassen Flächen sind gemessen</translation>
    </message>
    <message>
        <source>Air movers are calculated for each room</source>
        <translation>Luftbeweger sind für jeden Raum berechnet</translation>
    </message>
    <message>
        <source>Air movers ran before anybody confirmed that contaminated surfaces were cleaned</source>
        <translation>Luftbeweger liefen, bevor die Reinigung belasteter Flächen bestätigt war</translation>
    </message>
    <message>
        <source>Air that stayed damp has a response</source>
        <translation>Auf zu feucht gebliebene Luft wurde reagiert</translation>
    </message>
    <message>
        <source>An electrical hazard and no electrician</source>
        <translation>Elektrische Gefahr und kein Elektriker</translation>
    </message>
    <message>
        <source>An electrician confirms circuits and what else runs on them.</source>
        <translation>Ein Elektriker bestätigt die Stromkreise und was sonst daran läuft.</translation>
    </message>
    <message>
        <source>An estimate does not show GST and the business number (ABN)</source>
        <translation>Eine Kalkulation nennt GST und Firmennummer (ABN) nicht</translation>
    </message>
    <message>
        <source>An estimate does not show GST and the business number (NZBN)</source>
        <translation>Eine Kalkulation nennt GST und Firmennummer (NZBN) nicht</translation>
    </message>
    <message>
        <source>Asbestos is suspected and nobody asked</source>
        <translation>Asbestverdacht, und niemand wurde gefragt</translation>
    </message>
    <message>
        <source>Ask and record; give no medical advice</source>
        <translation>Fragen und festhalten; keinen medizinischen Rat geben</translation>
    </message>
    <message>
        <source>Assess it</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>At the goal.</source>
        <translation>Am Ziel.</translation>
    </message>
    <message>
        <source>At this rate dry {total:.1f} days after the start; {planned_days} are planned.</source>
        <translation>So erst {total:.1f} Tage nach Beginn trocken; geplant sind {planned_days}.</translation>
    </message>
    <message>
        <source>At this rate not dry within {days} days.</source>
        <translation>So nicht innerhalb von {days} Tagen trocken.</translation>
    </message>
    <message>
        <source>Attach the checklist of the certified renovator, or the emergency note</source>
        <translation>Die Checkliste des zertifizierten Sanierers oder die Notfallnotiz anhängen</translation>
    </message>
    <message>
        <source>Base board</source>
        <translation>Sockelleiste</translation>
    </message>
    <message>
        <source>Book an independent assessor</source>
        <translation>Unabhängigen Gutachter bestellen</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Build it</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Build it or justify having none</source>
        <translation>Aufbauen oder begründen, warum nicht</translation>
    </message>
    <message>
        <source>Build the report again</source>
        <translation>Den Bericht neu erstellen</translation>
    </message>
    <message>
        <source>Cabinet carcass</source>
        <translation>Schrankkorpus</translation>
    </message>
    <message>
        <source>Calculate again or remove machines</source>
        <translation>Neu berechnen oder Geräte abbauen</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>Teppich</translation>
    </message>
    <message>
        <source>Carpet pad</source>
        <translation>Teppichunterlage</translation>
    </message>
    <message>
        <source>Category {decision} was not decided again: {since}</source>
        <translation>Kategorie {decision} wurde nicht neu entschieden: {since}</translation>
    </message>
    <message>
        <source>Ceiling tile</source>
        <translation>Deckenplatte</translation>
    </message>
    <message>
        <source>Ceramic tile</source>
        <translation>Keramikfliese</translation>
    </message>
    <message>
        <source>Check containment and dehumidifiers; add capacity or find the source.</source>
        <translation>Abschottung und Luftentfeuchter prüfen; Leistung erhöhen oder die Quelle suchen.</translation>
    </message>
    <message>
        <source>Check filter, coil and temperature; service, move or accept it</source>
        <translation>Filter, Register und Temperatur prüfen; warten, versetzen oder hinnehmen</translation>
    </message>
    <message>
        <source>Check filter, coil, drain and intake; service, move or accept it.</source>
        <translation>Filter, Register, Ablauf und Ansaugung prüfen; warten, versetzen oder hinnehmen.</translation>
    </message>
    <message>
        <source>Choose the source first, then give the reason</source>
        <translation>Zuerst die Herkunft wählen, dann den Grund angeben</translation>
    </message>
    <message>
        <source>Client, address, loss and first contact are on record</source>
        <translation>Kunde, Adresse, Schaden und Erstkontakt sind erfasst</translation>
    </message>
    <message>
        <source>Combustion appliances: watch for backdraft and carbon monoxide.</source>
        <translation>Feuerstätten: auf Rückstrom und Kohlenmonoxid achten.</translation>
    </message>
    <message>
        <source>Complete the intake</source>
        <translation>Die Aufnahme vervollständigen</translation>
    </message>
    <message>
        <source>Complete the log, with what the client was told and decided</source>
        <translation>Das Protokoll vervollständigen: was dem Kunden gesagt wurde und was er entschied</translation>
    </message>
    <message>
        <source>Completion is signed, or the refusal is on record</source>
        <translation>Die Abnahme ist unterschrieben, oder die Ablehnung ist erfasst</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>Beton</translation>
    </message>
    <message>
        <source>Concrete block</source>
        <translation>Betonstein</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm or change it</source>
        <translation>Bestätigen oder ändern</translation>
    </message>
    <message>
        <source>Confirm the time of removal</source>
        <translation>Die Zeit des Abbaus bestätigen</translation>
    </message>
    <message>
        <source>Containment is decided where contamination asks for it</source>
        <translation>Wo Belastung es verlangt, ist über die Abschottung entschieden</translation>
    </message>
    <message>
        <source>Contaminated surfaces were cleaned before air moved over them</source>
        <translation>Belastete Flächen wurden gereinigt, bevor Luft darüber bewegt wurde</translation>
    </message>
    <message>
        <source>Crawlspace, basement and attic are inspected</source>
        <translation>Kriechkeller, Keller und Dachboden sind geprüft</translation>
    </message>
    <message>
        <source>Dehumidification is calculated</source>
        <translation>Die Entfeuchtung ist berechnet</translation>
    </message>
    <message>
        <source>Dehumidifiers that did too little have a response</source>
        <translation>Auf Luftentfeuchter mit zu wenig Leistung wurde reagiert</translation>
    </message>
    <message>
        <source>Differences between placed and recommended have a reason</source>
        <translation>Unterschiede zwischen aufgestellt und empfohlen sind begründet</translation>
    </message>
    <message>
        <source>Disposal is authorised by signature</source>
        <translation>Die Entsorgung ist durch Unterschrift bewilligt</translation>
    </message>
    <message>
        <source>Do the site safety form</source>
        <translation>Das Formular zur Sicherheit vor Ort ausfüllen</translation>
    </message>
    <message>
        <source>Dry on, or list the exception on the certificate</source>
        <translation>Weiter trocknen oder die Ausnahme in der Bescheinigung nennen</translation>
    </message>
    <message>
        <source>Drying, cleaning and air goals are set, and dryness is certified</source>
        <translation>Ziele für Trocknung, Reinigung und Luft sind gesetzt, und die Trockenheit ist bescheinigt</translation>
    </message>
    <message>
        <source>Earlier damage is photographed and the owner knows</source>
        <translation>Ältere Schäden sind fotografiert, und der Eigentümer weiß davon</translation>
    </message>
    <message>
        <source>Entry is not allowed</source>
        <translation>Der Zutritt ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Evaluate the material</source>
        <translation>Das Material beurteilen</translation>
    </message>
    <message>
        <source>Every affected material has a moisture point</source>
        <translation>Jedes betroffene Material hat einen Messpunkt</translation>
    </message>
    <message>
        <source>Every affected material is listed with what becomes of it and why</source>
        <translation>Jedes betroffene Material ist gelistet, mit Verbleib und Grund</translation>
    </message>
    <message>
        <source>Every affected room has a condition with its basis</source>
        <translation>Jeder betroffene Raum hat einen Zustand mit Begründung</translation>
    </message>
    <message>
        <source>Every billed line has its evidence</source>
        <translation>Jede abgerechnete Position hat ihren Beleg</translation>
    </message>
    <message>
        <source>Every closed point says when, why and with which photo</source>
        <translation>Jeder geschlossene Punkt sagt, wann, warum und mit welchem Foto</translation>
    </message>
    <message>
        <source>Every decision about category, class and scope has an author and a reason</source>
        <translation>Jede Entscheidung über Kategorie, Klasse und Umfang hat Verfasser und Grund</translation>
    </message>
    <message>
        <source>Every deviation says what, why, who agreed and with what risk</source>
        <translation>Jede Abweichung sagt, was, warum, wer zustimmte und mit welchem Risiko</translation>
    </message>
    <message>
        <source>Every live point is at its goal at the end</source>
        <translation>Jeder aktive Punkt ist am Ende an seinem Ziel</translation>
    </message>
    <message>
        <source>Every live point is read at each visit</source>
        <translation>Jeder aktive Punkt wird bei jedem Besuch gemessen</translation>
    </message>
    <message>
        <source>Every machine is known, located and photographed</source>
        <translation>Jedes Gerät ist bekannt, verortet und fotografiert</translation>
    </message>
    <message>
        <source>Every machine is out</source>
        <translation>Jedes Gerät ist abgebaut</translation>
    </message>
    <message>
        <source>Every meter that was used is known and was checked</source>
        <translation>Jedes benutzte Messgerät ist bekannt und geprüft</translation>
    </message>
    <message>
        <source>Every photo has arrived, or the package says that it is partial</source>
        <translation>Jedes Foto ist angekommen, oder das Paket nennt sich unvollständig</translation>
    </message>
    <message>
        <source>Every point has a control reading</source>
        <translation>Jeder Punkt hat eine Kontrollmessung</translation>
    </message>
    <message>
        <source>Every point has a drying goal</source>
        <translation>Jeder Punkt hat ein Trockenziel</translation>
    </message>
    <message>
        <source>Every reading fits the series of its point</source>
        <translation>Jede Messung passt zur Reihe ihres Punkts</translation>
    </message>
    <message>
        <source>Every removal has photos before and after, quantities and disposal</source>
        <translation>Jeder Ausbau hat Fotos vorher und nachher, Mengen und Entsorgung</translation>
    </message>
    <message>
        <source>Every removed machine has an end, a reason and no day outside its stay</source>
        <translation>Jedes abgebaute Gerät hat ein Ende, einen Grund und keinen Tag außerhalb seiner Standzeit</translation>
    </message>
    <message>
        <source>Every report says who built it, from what and with which rules</source>
        <translation>Jeder Bericht sagt, wer ihn erstellte, woraus und nach welchen Regeln</translation>
    </message>
    <message>
        <source>Every revision of the report is kept</source>
        <translation>Jede Fassung des Berichts ist aufbewahrt</translation>
    </message>
    <message>
        <source>Every text that a model drafted was accepted by a named person</source>
        <translation>Jeden von einem Modell entworfenen Text hat eine genannte Person angenommen</translation>
    </message>
    <message>
        <source>Every use of an antimicrobial is complete</source>
        <translation>Jede Anwendung eines Biozids ist vollständig erfasst</translation>
    </message>
    <message>
        <source>Everybody in a respirator has a fit test and a medical clearance on file</source>
        <translation>Für alle Maskenträger sind Dichtsitzprüfung und ärztliche Eignung abgelegt</translation>
    </message>
    <message>
        <source>Extract, remove and clean first, and tick it off at the visit</source>
        <translation>Zuerst absaugen, ausbauen und reinigen und beim Besuch abhaken</translation>
    </message>
    <message>
        <source>Fibreboard</source>
        <translation>Faserplatte</translation>
    </message>
    <message>
        <source>File the missing record</source>
        <translation>Den fehlenden Nachweis ablegen</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>Die Ursache finden</translation>
    </message>
    <message>
        <source>Find the source; the point is live again.</source>
        <translation>Die Quelle suchen; der Punkt ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Finish the route, or say why a point is skipped</source>
        <translation>Den Rundgang beenden oder sagen, warum ein Punkt ausgelassen wird</translation>
    </message>
    <message>
        <source>Floor screed</source>
        <translation>Estrich</translation>
    </message>
    <message>
        <source>Foam board insulation</source>
        <translation>Hartschaumdämmung</translation>
    </message>
    <message>
        <source>Get it verified</source>
        <translation>Prüfen lassen</translation>
    </message>
    <message>
        <source>Get the signature</source>
        <translation>Die Unterschrift einholen</translation>
    </message>
    <message>
        <source>Get the signature; in an emergency record who gave authority by word and when, and let the signature follow</source>
        <translation>Die Unterschrift einholen; im Notfall festhalten, wer wann mündlich zustimmte, und die Unterschrift nachholen</translation>
    </message>
    <message>
        <source>Give the notice</source>
        <translation>Den Hinweis geben</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Growth was found and no hygienist asked</source>
        <translation>Bewuchs gefunden, und kein Hygieniker wurde gefragt</translation>
    </message>
    <message>
        <source>Growth was looked for and judged</source>
        <translation>Nach Bewuchs wurde gesucht, und er ist beurteilt</translation>
    </message>
    <message>
        <source>Growth was removed, not only treated</source>
        <translation>Bewuchs wurde entfernt, nicht nur behandelt</translation>
    </message>
    <message>
        <source>Gypsum board</source>
        <translation>Gipskarton</translation>
    </message>
    <message>
        <source>Gypsum board, two layers</source>
        <translation>Gipskarton, zweilagig</translation>
    </message>
    <message>
        <source>Hardwood</source>
        <translation>Hartholz</translation>
    </message>
    <message>
        <source>Hardwood floor on planks</source>
        <translation>Hartholzboden auf Dielen</translation>
    </message>
    <message>
        <source>Hazards were assessed before work</source>
        <translation>Gefahren wurden vor der Arbeit beurteilt</translation>
    </message>
    <message>
        <source>Infrared images have their visible photo and a meter's word</source>
        <translation>Wärmebilder haben ihr sichtbares Foto und eine Messung</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>Besichtigen</translation>
    </message>
    <message>
        <source>Inspect the neighbouring rooms, below, behind and under cabinets</source>
        <translation>Nachbarräume prüfen, auch darunter, dahinter und unter Schränken</translation>
    </message>
    <message>
        <source>Inspect the returns</source>
        <translation>Die Rückluft prüfen</translation>
    </message>
    <message>
        <source>Isolate the power or call an electrician</source>
        <translation>Strom abschalten oder einen Elektriker rufen</translation>
    </message>
    <message>
        <source>Issue the report again as a new revision</source>
        <translation>Den Bericht als neue Fassung herausgeben</translation>
    </message>
    <message>
        <source>It does not say whether and when the water was stopped</source>
        <translation>Es steht nicht da, ob und wann das Wasser gestoppt wurde</translation>
    </message>
    <message>
        <source>It does not say who assigned the job</source>
        <translation>Es steht nicht da, wer den Auftrag vergab</translation>
    </message>
    <message>
        <source>It is not on record that the system was off</source>
        <translation>Es ist nicht erfasst, dass die Anlage aus war</translation>
    </message>
    <message>
        <source>Justify the class</source>
        <translation>Die Klasse begründen</translation>
    </message>
    <message>
        <source>Justify the difference</source>
        <translation>Den Unterschied begründen</translation>
    </message>
    <message>
        <source>Laminate floor</source>
        <translation>Laminatboden</translation>
    </message>
    <message>
        <source>List it</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Loaded filters take 10 to 35 % of a machine's flow.</source>
        <translation>Beladene Filter kosten 10 bis 35 % des Luftstroms eines Geräts.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Look for secondary damage and add capacity</source>
        <translation>Nach Folgeschäden suchen und Leistung erhöhen</translation>
    </message>
    <message>
        <source>Look for water that still comes in or migrates, then read again.</source>
        <translation>Nach Wasser suchen, das noch eindringt oder wandert, dann neu messen.</translation>
    </message>
    <message>
        <source>Loose-fill insulation</source>
        <translation>Schüttdämmung</translation>
    </message>
    <message>
        <source>Low-evaporation materials decide, whatever the share.</source>
        <translation>Schwer trocknende Materialien entscheiden, gleich welcher Anteil.</translation>
    </message>
    <message>
        <source>Lower the humidity and look for damage to what was dry.</source>
        <translation>Die Luftfeuchte senken und nach Schäden an Trockenem suchen.</translation>
    </message>
    <message>
        <source>Mark it with its reason</source>
        <translation>Mit Grund kennzeichnen</translation>
    </message>
    <message>
        <source>Measure the room and its wet surfaces</source>
        <translation>Den Raum und seine nassen Flächen messen</translation>
    </message>
    <message>
        <source>Measure the surfaces; decide again after removal</source>
        <translation>Die Flächen messen; nach dem Ausbau neu entscheiden</translation>
    </message>
    <message>
        <source>Mineral wool insulation</source>
        <translation>Mineralwolldämmung</translation>
    </message>
    <message>
        <source>More or less was placed than recommended, without a reason</source>
        <translation>Ohne Grund wurde mehr oder weniger aufgestellt als empfohlen</translation>
    </message>
    <message>
        <source>Move or add equipment, open the cavity, or say why it is accepted.</source>
        <translation>Geräte versetzen oder ergänzen, den Hohlraum öffnen oder sagen, warum es hingenommen wird.</translation>
    </message>
    <message>
        <source>Natural stone</source>
        <translation>Naturstein</translation>
    </message>
    <message>
        <source>Negative pressure was measured and held</source>
        <translation>Unterdruck wurde gemessen und gehalten</translation>
    </message>
    <message>
        <source>No adjuster with a phone number or an address is named</source>
        <translation>Kein Sachbearbeiter mit Telefon oder Adresse ist genannt</translation>
    </message>
    <message>
        <source>No airflow over Category 2 or 3 water, or over growth, before it is cleaned up.</source>
        <translation>Kein Luftstrom über Wasser der Kategorie 2 oder 3 oder über Bewuchs, bevor es gereinigt ist.</translation>
    </message>
    <message>
        <source>No calculation of the air filtration</source>
        <translation>Keine Berechnung der Luftfilterung</translation>
    </message>
    <message>
        <source>No calculation of the dehumidifiers</source>
        <translation>Keine Berechnung der Luftentfeuchter</translation>
    </message>
    <message>
        <source>No change of a filter is logged</source>
        <translation>Kein Filterwechsel ist eingetragen</translation>
    </message>
    <message>
        <source>No circuit carries more than its continuous share</source>
        <translation>Kein Stromkreis trägt mehr als seinen Daueranteil</translation>
    </message>
    <message>
        <source>No control for {kind}</source>
        <translation>Keine Maßnahme gegen: {kind}</translation>
    </message>
    <message>
        <source>No machine ran after its chamber was dry</source>
        <translation>Kein Gerät lief weiter, nachdem sein Bereich trocken war</translation>
    </message>
    <message>
        <source>No material is listed</source>
        <translation>Kein Material ist gelistet</translation>
    </message>
    <message>
        <source>No material suspected of asbestos is removed without a way to do it</source>
        <translation>Kein asbestverdächtiges Material wird ohne geregelten Weg ausgebaut</translation>
    </message>
    <message>
        <source>No moisture point shows that anything is dry</source>
        <translation>Kein Messpunkt zeigt, dass etwas trocken ist</translation>
    </message>
    <message>
        <source>No photo of the arrival or the address</source>
        <translation>Kein Foto der Ankunft oder der Adresse</translation>
    </message>
    <message>
        <source>No photo of the source</source>
        <translation>Kein Foto der Quelle</translation>
    </message>
    <message>
        <source>No pressure reading of a containment under negative pressure</source>
        <translation>Keine Druckmessung an einer Abschottung mit Unterdruck</translation>
    </message>
    <message>
        <source>No programme rules are chosen</source>
        <translation>Es sind keine Programmregeln gewählt</translation>
    </message>
    <message>
        <source>No protective equipment noted for {person}</source>
        <translation>Für {person} ist keine Schutzausrüstung erfasst</translation>
    </message>
    <message>
        <source>No real progress in {hours} h: {first}, now {latest}, above the goal.</source>
        <translation>Kein echter Fortschritt in {hours} h: {first}, jetzt {latest}, über dem Ziel.</translation>
    </message>
    <message>
        <source>No record of the certified renovator or of the emergency provision</source>
        <translation>Kein Nachweis des zertifizierten Sanierers oder der Notfallregelung</translation>
    </message>
    <message>
        <source>No respirator is on record</source>
        <translation>Kein Atemschutz ist erfasst</translation>
    </message>
    <message>
        <source>No room is measured</source>
        <translation>Kein Raum ist gemessen</translation>
    </message>
    <message>
        <source>No test, assumption or licensed route is recorded</source>
        <translation>Keine Prüfung, Annahme oder zugelassener Weg ist erfasst</translation>
    </message>
    <message>
        <source>No wet area was given.</source>
        <translation>Es wurde keine nasse Fläche angegeben.</translation>
    </message>
    <message>
        <source>Nobody accepted a drafted text</source>
        <translation>Niemand hat einen entworfenen Text angenommen</translation>
    </message>
    <message>
        <source>Nobody assessed the hazards</source>
        <translation>Niemand hat die Gefahren beurteilt</translation>
    </message>
    <message>
        <source>Nobody has decided about containment</source>
        <translation>Niemand hat über die Abschottung entschieden</translation>
    </message>
    <message>
        <source>Nobody has decided the category yet</source>
        <translation>Die Kategorie hat noch niemand entschieden</translation>
    </message>
    <message>
        <source>Nobody has judged the condition</source>
        <translation>Niemand hat den Zustand beurteilt</translation>
    </message>
    <message>
        <source>Nobody has judged the condition of the area</source>
        <translation>Niemand hat den Zustand des Bereichs beurteilt</translation>
    </message>
    <message>
        <source>Nobody has judged the result</source>
        <translation>Niemand hat das Ergebnis beurteilt</translation>
    </message>
    <message>
        <source>Nobody has verified it</source>
        <translation>Niemand hat es geprüft</translation>
    </message>
    <message>
        <source>Nobody has written a work plan</source>
        <translation>Niemand hat einen Arbeitsplan geschrieben</translation>
    </message>
    <message>
        <source>Nobody is named for the repair</source>
        <translation>Für die Reparatur ist niemand genannt</translation>
    </message>
    <message>
        <source>Nobody recorded that the power is isolated</source>
        <translation>Niemand hat festgehalten, dass der Strom abgeschaltet ist</translation>
    </message>
    <message>
        <source>Nobody signed: {forms}</source>
        <translation>Niemand hat unterschrieben: {forms}</translation>
    </message>
    <message>
        <source>Not enough data for a forecast.</source>
        <translation>Zu wenig Daten für eine Prognose.</translation>
    </message>
    <message>
        <source>Not found dry by meter or wet: {value}</source>
        <translation>Nicht per Messgerät als trocken oder nass befunden: {value}</translation>
    </message>
    <message>
        <source>Not shown to be drying, so there is no forecast.</source>
        <translation>Trocknung nicht nachgewiesen, daher keine Prognose.</translation>
    </message>
    <message>
        <source>Note area, place and suspected condition; stop fans there and follow the mould workflow</source>
        <translation>Fläche, Ort und vermuteten Zustand notieren; dort Luftbeweger stoppen und dem Schimmel-Ablauf folgen</translation>
    </message>
    <message>
        <source>Note what each person wore for which task</source>
        <translation>Notieren, was jede Person bei welcher Arbeit trug</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Hinweis: {note}</translation>
    </message>
    <message>
        <source>Nothing is applied in air handling without approval and with the system off</source>
        <translation>In der Lüftung wird nichts angewendet ohne Freigabe und bei laufender Anlage</translation>
    </message>
    <message>
        <source>Occupants and the decision to stay are on record</source>
        <translation>Bewohner und ihre Entscheidung zu bleiben sind erfasst</translation>
    </message>
    <message>
        <source>Occupants, who is vulnerable (or none), pets, stay or leave, or the advice given are missing</source>
        <translation>Bewohner, Schutzbedürftige (oder keine), Haustiere, Bleiben oder Gehen, oder der gegebene Rat fehlen</translation>
    </message>
    <message>
        <source>Old-building hazards are settled before material is disturbed</source>
        <translation>Gefahrstoffe alter Gebäude sind geklärt, bevor Material angegriffen wird</translation>
    </message>
    <message>
        <source>One machine takes at most {limit} A from a socket.</source>
        <translation>Ein Gerät zieht höchstens {limit} A aus einer Steckdose.</translation>
    </message>
    <message>
        <source>Open a new series for another meter, scale or depth</source>
        <translation>Für ein anderes Messgerät, eine andere Skala oder Tiefe eine neue Reihe beginnen</translation>
    </message>
    <message>
        <source>Open the reconciliation</source>
        <translation>Den Abgleich der Abrechnung öffnen</translation>
    </message>
    <message>
        <source>Oriented strand board</source>
        <translation>OSB-Platte</translation>
    </message>
    <message>
        <source>Outlet {outlet:.0f} gpp is not below inlet {inlet:.0f} gpp.</source>
        <translation>Ausgang {outlet:.0f} gpp ist nicht unter Eingang {inlet:.0f} gpp.</translation>
    </message>
    <message>
        <source>Papers are for Australia, with GST and business number</source>
        <translation>Unterlagen sind für Australien, mit GST und Firmennummer</translation>
    </message>
    <message>
        <source>Papers are for New Zealand, with GST and business number</source>
        <translation>Unterlagen sind für Neuseeland, mit GST und Firmennummer</translation>
    </message>
    <message>
        <source>Particle board</source>
        <translation>Spanplatte</translation>
    </message>
    <message>
        <source>Photograph it and tell the owner</source>
        <translation>Fotografieren und dem Eigentümer sagen</translation>
    </message>
    <message>
        <source>Plaster on lath</source>
        <translation>Putz auf Latten</translation>
    </message>
    <message>
        <source>Plywood</source>
        <translation>Sperrholz</translation>
    </message>
    <message>
        <source>Points that stalled, rebounded or got wet again have a response</source>
        <translation>Auf Punkte, die stocken, steigen oder wieder nass sind, wurde reagiert</translation>
    </message>
    <message>
        <source>Power is isolated where it is wet</source>
        <translation>Wo es nass ist, ist der Strom abgeschaltet</translation>
    </message>
    <message>
        <source>Pressure was {difference_pa} Pa, weaker than -{at_least_pa} Pa</source>
        <translation>Der Druck war {difference_pa} Pa, schwächer als -{at_least_pa} Pa</translation>
    </message>
    <message>
        <source>Protective equipment is on record for everybody on site</source>
        <translation>Für alle vor Ort ist die Schutzausrüstung erfasst</translation>
    </message>
    <message>
        <source>PsychroLib's unit system was changed from SI by other code.</source>
        <translation>Das Einheitensystem von PsychroLib wurde von anderem Code umgestellt.</translation>
    </message>
    <message>
        <source>Public specifications ask for {least} air changes an hour or more.</source>
        <translation>Öffentliche Vorgaben verlangen {least} oder mehr Luftwechsel in der Stunde.</translation>
    </message>
    <message>
        <source>Pull the machines, or justify the days</source>
        <translation>Die Geräte abbauen oder die Tage begründen</translation>
    </message>
    <message>
        <source>Put them on file</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Read the air and photograph each room</source>
        <translation>Die Luft messen und jeden Raum fotografieren</translation>
    </message>
    <message>
        <source>Read the manometer; respond to weak pressure</source>
        <translation>Das Manometer ablesen; auf schwachen Druck reagieren</translation>
    </message>
    <message>
        <source>Reassess; nothing is raised by itself</source>
        <translation>Neu beurteilen; nichts wird von selbst höher gestuft</translation>
    </message>
    <message>
        <source>Reconcile the log with what stands there</source>
        <translation>Das Protokoll mit dem abgleichen, was dort steht</translation>
    </message>
    <message>
        <source>Record the refusal with the consequences that were explained</source>
        <translation>Die Ablehnung mit den erklärten Folgen festhalten</translation>
    </message>
    <message>
        <source>Record the source; the repair is normally the owner's task</source>
        <translation>Die Quelle festhalten; die Reparatur ist meist Sache des Eigentümers</translation>
    </message>
    <message>
        <source>Record the test, the assumption or the licensed removal before demolition</source>
        <translation>Vor dem Abbruch Prüfung, Annahme oder zugelassenen Ausbau festhalten</translation>
    </message>
    <message>
        <source>Record what was removed, bagged and cleaned</source>
        <translation>Festhalten, was ausgebaut, verpackt und gereinigt wurde</translation>
    </message>
    <message>
        <source>Refer it, or record that the client declined</source>
        <translation>Weiterleiten oder festhalten, dass der Kunde ablehnte</translation>
    </message>
    <message>
        <source>Removal of growth happens behind a proper containment</source>
        <translation>Bewuchs wird hinter einer richtigen Abschottung entfernt</translation>
    </message>
    <message>
        <source>Remove it and confirm the time</source>
        <translation>Abbauen und die Zeit bestätigen</translation>
    </message>
    <message>
        <source>Removes {removed:.1f} gpp, less than {share_pct:f} % of the {expected:.1f} gpp to expect at this intake.</source>
        <translation>Entzieht {removed:.1f} gpp, weniger als {share_pct:f} % der bei dieser Ansaugluft zu erwartenden {expected:.1f} gpp.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review the chamber: containment, airflow, capacity, source.</source>
        <translation>Den Bereich prüfen: Abschottung, Luftstrom, Leistung, Quelle.</translation>
    </message>
    <message>
        <source>Revision {number} of the {document} is not kept</source>
        <translation>Fassung {number} ist nicht aufbewahrt: {document}</translation>
    </message>
    <message>
        <source>Revision {revision}: the tax is {found:.1f} %, not {pct} %</source>
        <translation>Fassung {revision}: die Steuer beträgt {found:.1f} %, nicht {pct} %</translation>
    </message>
    <message>
        <source>Run the calculator</source>
        <translation>Die Berechnung ausführen</translation>
    </message>
    <message>
        <source>Run the check block and note it</source>
        <translation>Den Prüfblock messen und eintragen</translation>
    </message>
    <message>
        <source>Say why it takes longer and have the extension agreed, or change the plan.</source>
        <translation>Sagen, warum es länger dauert, und die Verlängerung absprechen, oder den Plan ändern.</translation>
    </message>
    <message>
        <source>Scan it and photograph it in place</source>
        <translation>Scannen und an seinem Platz fotografieren</translation>
    </message>
    <message>
        <source>Set category 3, or let a supervisor justify it with a laboratory's result</source>
        <translation>Kategorie 3 setzen, oder eine Aufsicht begründet es mit einem Laborergebnis</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Set the locale of the job</source>
        <translation>Das Land des Auftrags einstellen</translation>
    </message>
    <message>
        <source>Set the three goals and have the certificate of dryness signed</source>
        <translation>Die drei Ziele setzen und die Trockenheitsbescheinigung unterschreiben lassen</translation>
    </message>
    <message>
        <source>Shoot the missing photos before work changes anything</source>
        <translation>Die fehlenden Fotos machen, bevor Arbeit etwas verändert</translation>
    </message>
    <message>
        <source>Softwood framing</source>
        <translation>Nadelholzständer</translation>
    </message>
    <message>
        <source>Something was treated and nothing removed</source>
        <translation>Etwas wurde behandelt und nichts entfernt</translation>
    </message>
    <message>
        <source>Specialists were called or declined where they are needed</source>
        <translation>Wo nötig, wurden Fachleute gerufen oder abgelehnt</translation>
    </message>
    <message>
        <source>State, returns, contamination or the need of a specialist are missing</source>
        <translation>Zustand, Rückluft, Belastung oder der Bedarf an Fachleuten fehlen</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Still damp {hours} h after drying began: {parts}.</source>
        <translation>Noch feucht {hours} h nach Beginn der Trocknung: {parts}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Switch it off or exchange it: it does not dry the air.</source>
        <translation>Ausschalten oder austauschen: es trocknet die Luft nicht.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Take a control reading on the same unaffected material</source>
        <translation>Am gleichen unbetroffenen Material eine Kontrollmessung machen</translation>
    </message>
    <message>
        <source>Take a control reading on the same unaffected material with the same meter and scale</source>
        <translation>Am gleichen unbetroffenen Material mit gleichem Messgerät und gleicher Skala eine Kontrollmessung machen</translation>
    </message>
    <message>
        <source>Take temperature and humidity</source>
        <translation>Temperatur und Luftfeuchte messen</translation>
    </message>
    <message>
        <source>Take the photo before anything is touched</source>
        <translation>Fotografieren, bevor etwas angefasst wird</translation>
    </message>
    <message>
        <source>Test it or call a licensed contractor</source>
        <translation>Prüfen lassen oder einen zugelassenen Betrieb rufen</translation>
    </message>
    <message>
        <source>Textured ceiling</source>
        <translation>Strukturdecke</translation>
    </message>
    <message>
        <source>The address of the property is missing</source>
        <translation>Die Adresse des Objekts fehlt</translation>
    </message>
    <message>
        <source>The affected air</source>
        <translation>Die betroffene Luft</translation>
    </message>
    <message>
        <source>The affected air of {chamber}</source>
        <translation>Die betroffene Luft von {chamber}</translation>
    </message>
    <message>
        <source>The air changes are not calculated</source>
        <translation>Die Luftwechsel sind nicht berechnet</translation>
    </message>
    <message>
        <source>The air handling needs a specialist</source>
        <translation>Die Lüftung braucht Fachleute</translation>
    </message>
    <message>
        <source>The air is not getting drier: {before:.0f} gpp, then {now:.0f} gpp, unaffected {reference:.0f} gpp.</source>
        <translation>Die Luft wird nicht trockener: {before:.0f} gpp, dann {now:.0f} gpp, unbetroffen {reference:.0f} gpp.</translation>
    </message>
    <message>
        <source>The air is read at each visit</source>
        <translation>Bei jedem Besuch wird die Luft gemessen</translation>
    </message>
    <message>
        <source>The air of the building's own system</source>
        <translation>Die Luft der Gebäudelüftung</translation>
    </message>
    <message>
        <source>The air was read at the first visit</source>
        <translation>Beim ersten Besuch wurde die Luft gemessen</translation>
    </message>
    <message>
        <source>The arrival is missing</source>
        <translation>Die Ankunft fehlt</translation>
    </message>
    <message>
        <source>The building's air handling is inspected</source>
        <translation>Die Lüftung des Gebäudes ist geprüft</translation>
    </message>
    <message>
        <source>The calculation lacks its inputs, its chart's edition, its working or what was placed</source>
        <translation>Der Berechnung fehlen Eingaben, Ausgabe der Tabelle, Rechenweg oder was aufgestellt wurde</translation>
    </message>
    <message>
        <source>The category is below what the source allows, without a supervisor's evidence</source>
        <translation>Die Kategorie liegt unter dem, was die Herkunft zulässt, ohne Nachweis einer Aufsicht</translation>
    </message>
    <message>
        <source>The category is decided for each affected area and again at each visit</source>
        <translation>Die Kategorie ist für jede betroffene Fläche und bei jedem Besuch neu entschieden</translation>
    </message>
    <message>
        <source>The category was decided again when time, warmth or signs asked for it</source>
        <translation>Die Kategorie wurde neu entschieden, wenn Zeit, Wärme oder Anzeichen es verlangten</translation>
    </message>
    <message>
        <source>The cause is not found, or nobody is to repair it</source>
        <translation>Die Ursache ist nicht gefunden, oder niemand soll sie beheben</translation>
    </message>
    <message>
        <source>The chart has no factor for {kind} machines in class {water_class}: use another type.</source>
        <translation>Für diesen Gerätetyp ({kind}) hat die Tabelle in Klasse {water_class} keinen Faktor: nehmen Sie einen anderen Typ.</translation>
    </message>
    <message>
        <source>The claim number is missing</source>
        <translation>Die Schadennummer fehlt</translation>
    </message>
    <message>
        <source>The claim, its adjuster and its programme are on record</source>
        <translation>Schadenfall, Sachbearbeiter und Programm sind erfasst</translation>
    </message>
    <message>
        <source>The client is missing</source>
        <translation>Der Kunde fehlt</translation>
    </message>
    <message>
        <source>The containment's pressure, filters and air changes are on record</source>
        <translation>Druck, Filter und Luftwechsel der Abschottung sind erfasst</translation>
    </message>
    <message>
        <source>The customer was not told about: {value}</source>
        <translation>Der Kunde wurde nicht aufgeklärt über: {value}</translation>
    </message>
    <message>
        <source>The customer was told about noise, cables, energy and not switching off</source>
        <translation>Der Kunde weiß von Lärm, Kabeln, Strom und dass nichts auszuschalten ist</translation>
    </message>
    <message>
        <source>The date of first contact is missing</source>
        <translation>Das Datum des Erstkontakts fehlt</translation>
    </message>
    <message>
        <source>The file must be kept until {keep_until}</source>
        <translation>Die Akte ist bis {keep_until} aufzubewahren</translation>
    </message>
    <message>
        <source>The file that state law asks for on growth is complete</source>
        <translation>Die Akte, die das Landesrecht bei Bewuchs verlangt, ist vollständig</translation>
    </message>
    <message>
        <source>The hazards were assessed after work began</source>
        <translation>Die Gefahren wurden erst nach Beginn der Arbeit beurteilt</translation>
    </message>
    <message>
        <source>The inlet of {tag}</source>
        <translation>Der Eingang von {tag}</translation>
    </message>
    <message>
        <source>The insurer is missing</source>
        <translation>Der Versicherer fehlt</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>The job is not kept in Australian dollars</source>
        <translation>Der Auftrag wird nicht in australischen Dollar geführt</translation>
    </message>
    <message>
        <source>The job is not kept in New Zealand dollars</source>
        <translation>Der Auftrag wird nicht in neuseeländischen Dollar geführt</translation>
    </message>
    <message>
        <source>The last visit has its air readings and photos of each room</source>
        <translation>Der letzte Besuch hat Luftmessungen und Fotos jedes Raums</translation>
    </message>
    <message>
        <source>The loss is photographed as found</source>
        <translation>Der Schaden ist fotografiert, wie er vorgefunden wurde</translation>
    </message>
    <message>
        <source>The machines are counted at each visit</source>
        <translation>Bei jedem Besuch werden die Geräte gezählt</translation>
    </message>
    <message>
        <source>The neighbours of the wet rooms were checked</source>
        <translation>Die Nachbarn der nassen Räume wurden geprüft</translation>
    </message>
    <message>
        <source>The outlet of {tag}</source>
        <translation>Der Ausgang von {tag}</translation>
    </message>
    <message>
        <source>The outside air</source>
        <translation>Die Außenluft</translation>
    </message>
    <message>
        <source>The owner got the photos later than {photos_within_days} days after the work</source>
        <translation>Der Eigentümer bekam die Fotos später als {photos_within_days} Tage nach der Arbeit</translation>
    </message>
    <message>
        <source>The plan does not name a drying, a cleaning and an air goal</source>
        <translation>Der Plan nennt kein Ziel für Trocknung, Reinigung und Luft</translation>
    </message>
    <message>
        <source>The plan lacks goals, the visits' schedule or its chambers</source>
        <translation>Dem Plan fehlen Ziele, Besuchsrhythmus oder Trocknungsbereiche</translation>
    </message>
    <message>
        <source>The power is live</source>
        <translation>Der Strom ist eingeschaltet</translation>
    </message>
    <message>
        <source>The readings no longer show this alert; look at the log again.</source>
        <translation>Die Messungen zeigen diese Warnung nicht mehr; sehen Sie das Protokoll noch einmal an.</translation>
    </message>
    <message>
        <source>The remediated area is released</source>
        <translation>Der sanierte Bereich ist freigegeben</translation>
    </message>
    <message>
        <source>The remediator has not found it clean, dry and free of odour</source>
        <translation>Der Sanierer hat ihn nicht sauber, trocken und geruchsfrei befunden</translation>
    </message>
    <message>
        <source>The result of the remediation is judged</source>
        <translation>Das Ergebnis der Sanierung ist beurteilt</translation>
    </message>
    <message>
        <source>The signature did not follow within {verbal_h} h of the verbal authority</source>
        <translation>Die Unterschrift folgte nicht innerhalb von {verbal_h} h auf die mündliche Zustimmung</translation>
    </message>
    <message>
        <source>The source is neither found nor is anybody looking for it</source>
        <translation>Die Quelle ist nicht gefunden, und niemand sucht sie</translation>
    </message>
    <message>
        <source>The source of the moisture is found and dealt with</source>
        <translation>Die Quelle der Feuchte ist gefunden und behoben</translation>
    </message>
    <message>
        <source>The source of the water is found and its repair has an owner</source>
        <translation>Die Wasserquelle ist gefunden, und ihre Reparatur hat einen Verantwortlichen</translation>
    </message>
    <message>
        <source>The technicians' credentials are not on file</source>
        <translation>Die Nachweise der Techniker sind nicht abgelegt</translation>
    </message>
    <message>
        <source>The time of the loss is an estimate without a reason</source>
        <translation>Die Schadenzeit ist ohne Grund geschätzt</translation>
    </message>
    <message>
        <source>The time to keep the file is set</source>
        <translation>Die Aufbewahrungszeit der Akte ist festgelegt</translation>
    </message>
    <message>
        <source>The unaffected air</source>
        <translation>Die unbetroffene Luft</translation>
    </message>
    <message>
        <source>The wet share lies near a limit and nobody said why this class</source>
        <translation>Der nasse Anteil liegt nahe einer Grenze, und niemand sagte, warum diese Klasse</translation>
    </message>
    <message>
        <source>There is a forecast.</source>
        <translation>Es gibt eine Prognose.</translation>
    </message>
    <message>
        <source>There is a work plan</source>
        <translation>Es gibt einen Arbeitsplan</translation>
    </message>
    <message>
        <source>There is no containment</source>
        <translation>Es gibt keine Abschottung</translation>
    </message>
    <message>
        <source>There is no {kind} that shows it</source>
        <translation>Es fehlt ein Eintrag, der es zeigt: {kind}</translation>
    </message>
    <message>
        <source>Too far away for a forecast.</source>
        <translation>Für eine Prognose zu weit entfernt.</translation>
    </message>
    <message>
        <source>Two different files call themselves revision {number}</source>
        <translation>Zwei verschiedene Dateien nennen sich Fassung {number}</translation>
    </message>
    <message>
        <source>Until when the file is kept is missing</source>
        <translation>Es fehlt, bis wann die Akte aufbewahrt wird</translation>
    </message>
    <message>
        <source>Use other circuits or a generator</source>
        <translation>Andere Stromkreise oder ein Stromaggregat nehmen</translation>
    </message>
    <message>
        <source>Vinyl sheet</source>
        <translation>Vinylbahn</translation>
    </message>
    <message>
        <source>Vinyl tile</source>
        <translation>Vinylfliese</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Besuch {number}</translation>
    </message>
    <message>
        <source>Visit, or say why it was late</source>
        <translation>Besuchen oder sagen, warum es spät war</translation>
    </message>
    <message>
        <source>Visits came in time while machines stood</source>
        <translation>Solange Geräte standen, kamen die Besuche rechtzeitig</translation>
    </message>
    <message>
        <source>Water category is decided with a reason</source>
        <translation>Die Wasserschadenkategorie ist mit Begründung entschieden</translation>
    </message>
    <message>
        <source>Water class is decided from measured surfaces</source>
        <translation>Die Wasserschadenklasse ist aus gemessenen Flächen bestimmt</translation>
    </message>
    <message>
        <source>Water from a sewer, beyond a trap or from outside is not set below category 3</source>
        <translation>Wasser aus dem Kanal, von hinter dem Geruchsverschluss oder von außen wird nicht unter Kategorie 3 eingestuft</translation>
    </message>
    <message>
        <source>Wet again after it was complete: {complete}, now {latest}.</source>
        <translation>Wieder nass, nachdem er fertig war: {complete}, jetzt {latest}.</translation>
    </message>
    <message>
        <source>Wet moisture points in the room must support the count.</source>
        <translation>Nasse Messpunkte im Raum müssen die Anzahl stützen.</translation>
    </message>
    <message>
        <source>Wetter again: {before}, then {latest} (more than {rise:f} higher).</source>
        <translation>Wieder nasser: {before}, dann {latest} (mehr als {rise:f} höher).</translation>
    </message>
    <message>
        <source>What the client declined is signed</source>
        <translation>Was der Kunde ablehnte, ist unterschrieben</translation>
    </message>
    <message>
        <source>What was lost by is missing</source>
        <translation>Die Schadenursache fehlt</translation>
    </message>
    <message>
        <source>Work began before anybody authorised it in writing or by word</source>
        <translation>Die Arbeit begann, bevor sie schriftlich oder mündlich bewilligt war</translation>
    </message>
    <message>
        <source>Work on old paint has its lead record</source>
        <translation>Arbeit an alter Farbe hat ihren Bleinachweis</translation>
    </message>
    <message>
        <source>Work was authorised before it began</source>
        <translation>Die Arbeit war bewilligt, bevor sie begann</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Write the plan with method, chambers, goals, schedule and removals</source>
        <translation>Den Plan mit Verfahren, Bereichen, Zielen, Rhythmus und Ausbau schreiben</translation>
    </message>
    <message>
        <source>a category belongs to an affected area</source>
        <translation>eine Kategorie gehört zu einer betroffenen Fläche</translation>
    </message>
    <message>
        <source>a category needs a reason</source>
        <translation>eine Kategorie braucht einen Grund</translation>
    </message>
    <message>
        <source>a dehumidifier</source>
        <translation>ein Luftentfeuchter</translation>
    </message>
    <message>
        <source>a desiccant is sized by its process airflow</source>
        <translation>ein Adsorptionstrockner wird nach seinem Prozessluftstrom bemessen</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>a line through two says nothing</source>
        <translation>eine Linie durch zwei sagt nichts</translation>
    </message>
    <message>
        <source>a machine without airflow dries nothing</source>
        <translation>ein Gerät ohne Luftstrom trocknet nichts</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a reading is a value or a token</source>
        <translation>eine Messung ist ein Wert oder ein Zeichen</translation>
    </message>
    <message>
        <source>a removal without photos or room</source>
        <translation>ein Ausbau ohne Fotos oder Raum</translation>
    </message>
    <message>
        <source>the capacity at {air}, from the maker's data sheet</source>
        <translation>die Leistung bei {air}, aus dem Datenblatt des Herstellers</translation>
    </message>
    <message>
        <source>a surface hotter than this gives no reading that completes a point</source>
        <translation>eine Oberfläche, die heißer ist, gibt keine Messung, die einen Punkt abschließt</translation>
    </message>
    <message>
        <source>a wet bulb that a wetted thermometer can show</source>
        <translation>eine Feuchtkugeltemperatur, die ein befeuchtetes Thermometer zeigen kann</translation>
    </message>
    <message>
        <source>a wet floor, upper wall or lower wall</source>
        <translation>ein nasser Boden, eine obere oder untere Wand</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>über 0</translation>
    </message>
    <message>
        <source>above 0 %</source>
        <translation>über 0 %</translation>
    </message>
    <message>
        <source>above 0 A</source>
        <translation>über 0 A</translation>
    </message>
    <message>
        <source>above 0 V</source>
        <translation>über 0 V</translation>
    </message>
    <message>
        <source>ach</source>
        <translation>Luftwechsel je Stunde</translation>
    </message>
    <message>
        <source>adjacent</source>
        <translation>angrenzend</translation>
    </message>
    <message>
        <source>affected air above it asks for the category again</source>
        <translation>betroffene Luft, die wärmer ist, verlangt eine neue Entscheidung der Kategorie</translation>
    </message>
    <message>
        <source>affected area</source>
        <translation>betroffene Fläche</translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>air changes</source>
        <translation>Luftwechsel</translation>
    </message>
    <message>
        <source>air changes, a machine, or both</source>
        <translation>Luftwechsel, ein Gerät oder beides</translation>
    </message>
    <message>
        <source>air movers</source>
        <translation>Luftbeweger</translation>
    </message>
    <message>
        <source>air reading</source>
        <translation>Luftmessung</translation>
    </message>
    <message>
        <source>air whose vapour pressure is below the air pressure of {pressure:.0f} Pa</source>
        <translation>Luft mit einem Dampfdruck unter dem Luftdruck von {pressure:.0f} Pa</translation>
    </message>
    <message>
        <source>air without vapour has no dew point</source>
        <translation>Luft ohne Dampf hat keinen Taupunkt</translation>
    </message>
    <message>
        <source>airflow_cfm</source>
        <translation>Luftstrom in cfm</translation>
    </message>
    <message>
        <source>alert response</source>
        <translation>Antwort auf eine Warnung</translation>
    </message>
    <message>
        <source>an aware UTC time</source>
        <translation>eine Zeit in UTC</translation>
    </message>
    <message>
        <source>an aware time</source>
        <translation>eine Zeit mit Zeitzone</translation>
    </message>
    <message>
        <source>an override needs a reason</source>
        <translation>ein Übergehen braucht einen Grund</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Zeichnung im Foto</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>einen anderen Ordner</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>Gerät im Bestand</translation>
    </message>
    <message>
        <source>at</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>at its goal at fewer than {visits_at_goal} visits in a row</source>
        <translation>an weniger als {visits_at_goal} Besuchen in Folge am Ziel</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>höchstens 1</translation>
    </message>
    <message>
        <source>at {temperature_c:g} °C and {rh_pct:g} %RH the vapour alone has {vapour:.0f} Pa</source>
        <translation>bei {temperature_c:g} °C und {rh_pct:g} %RH hat der Dampf allein {vapour:.0f} Pa</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>authority to commence</source>
        <translation>Freigabe zum Arbeitsbeginn</translation>
    </message>
    <message>
        <source>authority to dispose</source>
        <translation>Einwilligung zur Entsorgung</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>dahinter</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>below 100</source>
        <translation>unter 100</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>below {small} ft² one may do</source>
        <translation>unter {small} ft² kann einer genügen</translation>
    </message>
    <message>
        <source>billed for category {billed}, decided: {decided}</source>
        <translation>abgerechnet für Kategorie {billed}, entschieden: {decided}</translation>
    </message>
    <message>
        <source>billed for category {billed}, none decided</source>
        <translation>abgerechnet für Kategorie {billed}, keine entschieden</translation>
    </message>
    <message>
        <source>biocide use</source>
        <translation>Biozidanwendung</translation>
    </message>
    <message>
        <source>biological</source>
        <translation>biologische Gefahr</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>breaker * continuous share</source>
        <translation>Sicherung * Daueranteil</translation>
    </message>
    <message>
        <source>buildings from before it may hold asbestos</source>
        <translation>ältere Gebäude können Asbest enthalten</translation>
    </message>
    <message>
        <source>buildings from before it may hold lead or asbestos</source>
        <translation>ältere Gebäude können Blei oder Asbest enthalten</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>cavity</source>
        <translation>Hohlraum</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>Abnahmebescheinigung</translation>
    </message>
    <message>
        <source>certificate of dryness</source>
        <translation>Trockenheitsbescheinigung</translation>
    </message>
    <message>
        <source>certificate of satisfaction</source>
        <translation>Zufriedenheitsbescheinigung</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>Trocknungsbereich</translation>
    </message>
    <message>
        <source>chamber room</source>
        <translation>Raum eines Trocknungsbereichs</translation>
    </message>
    <message>
        <source>chamber_stalled_share</source>
        <translation>Anteil stockender Punkte</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>chemical</source>
        <translation>Chemikalien</translation>
    </message>
    <message>
        <source>chemical consent</source>
        <translation>Einwilligung zu Chemikalien</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>Stromkreis</translation>
    </message>
    <message>
        <source>circuits</source>
        <translation>Stromkreise</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Schadenfall</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>Freigabemessung</translation>
    </message>
    <message>
        <source>confined space</source>
        <translation>enger Raum</translation>
    </message>
    <message>
        <source>containment</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>contents box</source>
        <translation>Umzugskarton</translation>
    </message>
    <message>
        <source>contents item</source>
        <translation>Inventarstück</translation>
    </message>
    <message>
        <source>contents move</source>
        <translation>Transport von Inventar</translation>
    </message>
    <message>
        <source>control reading</source>
        <translation>Kontrollmessung</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgerechnet</translation>
    </message>
    <message>
        <source>cooler or drier air</source>
        <translation>kühlere oder trockenere Luft</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>current * voltage * 24 h / 1000</source>
        <translation>Strom * Spannung * 24 h / 1000</translation>
    </message>
    <message>
        <source>custody event</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decided_at</source>
        <translation>entschieden am</translation>
    </message>
    <message>
        <source>decided_by</source>
        <translation>entschieden von</translation>
    </message>
    <message>
        <source>depression below which a dehumidifier under-performs</source>
        <translation>Entzug, unter dem ein Luftentfeuchter zu wenig leistet</translation>
    </message>
    <message>
        <source>derate</source>
        <translation>Minderung</translation>
    </message>
    <message>
        <source>determination</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>dew_point_c</source>
        <translation>Taupunkt in °C</translation>
    </message>
    <message>
        <source>distance from a class limit that wants a justification</source>
        <translation>Abstand von einer Klassengrenze, der eine Begründung verlangt</translation>
    </message>
    <message>
        <source>distinct times in order</source>
        <translation>verschiedene Zeiten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je Gerät</translation>
    </message>
    <message>
        <source>electrical</source>
        <translation>elektrische Gefahr</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>energy use</source>
        <translation>Stromverbrauch</translation>
    </message>
    <message>
        <source>equilibrium</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>equipment log</source>
        <translation>Geräteprotokoll</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Kalkulation</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>exactly one of the two</source>
        <translation>genau eines der beiden</translation>
    </message>
    <message>
        <source>extended drying</source>
        <translation>Verlängerung der Trocknung</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>fall over that time that is not more than noise</source>
        <translation>Abfall in dieser Zeit, der nicht mehr als Rauschen ist</translation>
    </message>
    <message>
        <source>fewest readings a forecast is made from</source>
        <translation>wenigste Messungen für eine Prognose</translation>
    </message>
    <message>
        <source>filter loss</source>
        <translation>Filterverlust</translation>
    </message>
    <message>
        <source>first time after the loss to decide the category again</source>
        <translation>erster Zeitpunkt nach dem Schaden, die Kategorie neu zu entscheiden</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>floor + walls + ceiling</source>
        <translation>Boden + Wände + Decke</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>forecast_coverage_pct</source>
        <translation>Deckung der Prognose in %</translation>
    </message>
    <message>
        <source>forecast_readings</source>
        <translation>Messungen für eine Prognose</translation>
    </message>
    <message>
        <source>forecast_recent</source>
        <translation>neueste Messungen für eine Prognose</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>ft²</source>
        <translation>ft²</translation>
    </message>
    <message>
        <source>ft³ per AHAM pint</source>
        <translation>ft³ je AHAM-Pint</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>growth from which the law of New York asks for a file</source>
        <translation>Bewuchs, ab dem das Recht von New York eine Akte verlangt</translation>
    </message>
    <message>
        <source>growth from which the law of Texas asks for a file</source>
        <translation>Bewuchs, ab dem das Recht von Texas eine Akte verlangt</translation>
    </message>
    <message>
        <source>hazard assessment</source>
        <translation>Gefährdungsbeurteilung</translation>
    </message>
    <message>
        <source>hazard test</source>
        <translation>Gefahrstoffprüfung</translation>
    </message>
    <message>
        <source>highest usual temperature of a drying chamber</source>
        <translation>höchste übliche Temperatur eines Trocknungsbereichs</translation>
    </message>
    <message>
        <source>hours_since_loss</source>
        <translation>Stunden seit dem Schaden</translation>
    </message>
    <message>
        <source>humidity above which other things get damp</source>
        <translation>Luftfeuchte, über der anderes feucht wird</translation>
    </message>
    <message>
        <source>hvac check</source>
        <translation>Prüfung der Lüftung</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>insets</source>
        <translation>Nischen</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>Messgerät</translation>
    </message>
    <message>
        <source>it does not say what was open</source>
        <translation>es steht nicht da, was offen war</translation>
    </message>
    <message>
        <source>it was warmer than {warm_above_c} °C</source>
        <translation>es wärmer war als {warm_above_c} °C</translation>
    </message>
    <message>
        <source>its AHAM capacity (80 °F, 60 %RH) in pints or litres a day</source>
        <translation>seine AHAM-Leistung (80 °F, 60 %RH) in Pints oder Litern am Tag</translation>
    </message>
    <message>
        <source>its airflow in cfm or m³/h</source>
        <translation>sein Luftstrom in cfm oder m³/h</translation>
    </message>
    <message>
        <source>its goal is provisional</source>
        <translation>sein Ziel ist vorläufig</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>Geräte laufen lassen</translation>
    </message>
    <message>
        <source>lead renovation</source>
        <translation>Arbeit an Bleifarbe</translation>
    </message>
    <message>
        <source>least share of the way to the goal to be done within the window</source>
        <translation>kleinster Anteil des Wegs zum Ziel, der im Zeitfenster zu schaffen ist</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Geschoss</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>Lasten</translation>
    </message>
    <message>
        <source>longest forecast that is given as a number</source>
        <translation>längste Prognose, die als Zahl genannt wird</translation>
    </message>
    <message>
        <source>longest time between a meter's check and its use</source>
        <translation>längste Zeit zwischen der Prüfung eines Messgeräts und seiner Nutzung</translation>
    </message>
    <message>
        <source>lower-wall</source>
        <translation>untere Wand</translation>
    </message>
    <message>
        <source>lowest usual temperature of a drying chamber</source>
        <translation>niedrigste übliche Temperatur eines Trocknungsbereichs</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>machine days that name no machine on site</source>
        <translation>Gerätetage, die kein Gerät vor Ort nennen</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>machines * each * 60 / volume</source>
        <translation>Geräte * je Gerät * 60 / Volumen</translation>
    </message>
    <message>
        <source>material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>migration check</source>
        <translation>Prüfung der Ausbreitung</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>most recent readings a forecast is made from</source>
        <translation>neueste Messungen, aus denen eine Prognose entsteht</translation>
    </message>
    <message>
        <source>mould clearance</source>
        <translation>Schimmelfreigabe</translation>
    </message>
    <message>
        <source>mould notification</source>
        <translation>Schimmelanzeige</translation>
    </message>
    <message>
        <source>mould protocol</source>
        <translation>Schimmelprotokoll</translation>
    </message>
    <message>
        <source>no chamber could reach it</source>
        <translation>kein Bereich könnte ihn erreichen</translation>
    </message>
    <message>
        <source>nobody could check this goal</source>
        <translation>niemand könnte dieses Ziel prüfen</translation>
    </message>
    <message>
        <source>nobody decided this</source>
        <translation>niemand hat das entschieden</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Lärm</translation>
    </message>
    <message>
        <source>not read at the last visit</source>
        <translation>beim letzten Besuch nicht gemessen</translation>
    </message>
    <message>
        <source>not to remove</source>
        <translation>nichts abbauen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is certain</source>
        <translation>nichts ist sicher</translation>
    </message>
    <message>
        <source>nothing is wet in {room}</source>
        <translation>in {room} ist nichts nass</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>odour or growth was found</source>
        <translation>Geruch oder Bewuchs wurde gefunden</translation>
    </message>
    <message>
        <source>of live points</source>
        <translation>der aktiven Punkte</translation>
    </message>
    <message>
        <source>on {circuit}</source>
        <translation>an {circuit}</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>eines der beiden</translation>
    </message>
    <message>
        <source>one or more, like 15A,20A</source>
        <translation>einer oder mehrere, z. B. 15A,20A</translation>
    </message>
    <message>
        <source>one or more, like 8A,2A,2A</source>
        <translation>eine oder mehrere, z. B. 8A,2A,2A</translation>
    </message>
    <message>
        <source>one room or more</source>
        <translation>ein Raum oder mehrere</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>other materials: how far above its control a dry reading may be</source>
        <translation>andere Materialien: wie weit eine trockene Messung über ihrer Kontrolle liegen darf</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>painted surface outside that may be disturbed without a lead record</source>
        <translation>bemalte Außenfläche, die ohne Bleinachweis angegriffen werden darf</translation>
    </message>
    <message>
        <source>painted surface per room that may be disturbed without a lead record</source>
        <translation>bemalte Fläche je Raum, die ohne Bleinachweis angegriffen werden darf</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>photo filing</source>
        <translation>Zuordnung eines Fotos</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>photos of each affected room as found, wide and close</source>
        <translation>Fotos jedes betroffenen Raums wie vorgefunden, weit und nah</translation>
    </message>
    <message>
        <source>photos to owner</source>
        <translation>Fotos an den Eigentümer</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <source>plan node</source>
        <translation>Element des Plans</translation>
    </message>
    <message>
        <source>planned drying time, counted from the first reading</source>
        <translation>geplante Trocknungszeit ab der ersten Messung</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Messpunkt</translation>
    </message>
    <message>
        <source>point skip</source>
        <translation>ausgelassener Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points away</source>
        <translation>Punkte entfernt</translation>
    </message>
    <message>
        <source>power isolation</source>
        <translation>Abschaltung des Stroms</translation>
    </message>
    <message>
        <source>ppe use</source>
        <translation>Schutzausrüstung</translation>
    </message>
    <message>
        <source>pressure reading</source>
        <translation>Druckmessung</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>Nennwert</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>reads {shown}, above its goal of {goal}</source>
        <translation>zeigt {shown}, über seinem Ziel von {goal}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>reason asked for</source>
        <translation>Grund verlangt</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Weiterleitung an Fachleute</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>behördlicher Nachweis</translation>
    </message>
    <message>
        <source>release</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>required / each, up</source>
        <translation>nötig / je Gerät, aufgerundet</translation>
    </message>
    <message>
        <source>required / one machine, up</source>
        <translation>nötig / ein Gerät, aufgerundet</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>Zurücknahme</translation>
    </message>
    <message>
        <source>rh_pct</source>
        <translation>relative Luftfeuchte</translation>
    </message>
    <message>
        <source>rise between two readings of other materials that is a rebound</source>
        <translation>Anstieg zwischen zwei Messungen anderer Materialien, der ein Rückfall ist</translation>
    </message>
    <message>
        <source>rise between two readings of wood that is a rebound</source>
        <translation>Anstieg zwischen zwei Messungen an Holz, der ein Rückfall ist</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>rule override</source>
        <translation>Übergehen einer Regel</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>running time before a dehumidifier is judged</source>
        <translation>Laufzeit, bevor ein Luftentfeuchter beurteilt wird</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Leistungsumfang</translation>
    </message>
    <message>
        <source>scope item</source>
        <translation>Position des Umfangs</translation>
    </message>
    <message>
        <source>second time after the loss to decide the category again</source>
        <translation>zweiter Zeitpunkt nach dem Schaden, die Kategorie neu zu entscheiden</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit des Objekts</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share of a breaker that machines may take for hours</source>
        <translation>Anteil einer Sicherung, den Geräte stundenlang nutzen dürfen</translation>
    </message>
    <message>
        <source>share of forecasts that should lie in their interval</source>
        <translation>Anteil der Prognosen, die in ihrem Intervall liegen sollen</translation>
    </message>
    <message>
        <source>share of the expected depression below which a dehumidifier under-performs</source>
        <translation>Anteil des erwarteten Entzugs, unter dem ein Luftentfeuchter zu wenig leistet</translation>
    </message>
    <message>
        <source>shortest time they must span</source>
        <translation>kürzeste Zeit, die sie umspannen müssen</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>sizing</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>Rutschgefahr</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>span of gypsum scales, for the rebound rule</source>
        <translation>Spanne von Gipsskalen für die Rückfallregel</translation>
    </message>
    <message>
        <source>stalled share that makes the chamber stalled</source>
        <translation>Anteil stockender Punkte, der den Bereich stocken lässt</translation>
    </message>
    <message>
        <source>states and gaps by rule</source>
        <translation>Zustände und Lücken nach Regeln</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>steps of the meter that are still noise</source>
        <translation>Schritte des Messgeräts, die noch Rauschen sind</translation>
    </message>
    <message>
        <source>structural</source>
        <translation>Gefahr am Tragwerk</translation>
    </message>
    <message>
        <source>such air would be vapour only</source>
        <translation>solche Luft bestünde nur aus Dampf</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>temperature_c</source>
        <translation>Temperatur in °C</translation>
    </message>
    <message>
        <source>the area's name</source>
        <translation>der Name der Fläche</translation>
    </message>
    <message>
        <source>the gaps of the rule</source>
        <translation>die Lücken der Regel</translation>
    </message>
    <message>
        <source>the lower wall alone, or floor, upper and insets</source>
        <translation>die untere Wand allein, oder Boden, obere Wand und Nischen</translation>
    </message>
    <message>
        <source>the person's name</source>
        <translation>der Name der Person</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>der Raum</translation>
    </message>
    <message>
        <source>the same at a surface</source>
        <translation>dasselbe an einer Oberfläche</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>die Zeit hat keine Zone</translation>
    </message>
    <message>
        <source>there is no circuit</source>
        <translation>es gibt keinen Stromkreis</translation>
    </message>
    <message>
        <source>there is no description</source>
        <translation>es gibt keine Beschreibung</translation>
    </message>
    <message>
        <source>there is no machine</source>
        <translation>es gibt kein Gerät</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>es gibt keinen Raum</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>es gibt keine solche Einstellung</translation>
    </message>
    <message>
        <source>there is no wet bulb at {temperature_c} °C, {rh_pct} %RH</source>
        <translation>bei {temperature_c} °C und {rh_pct} %RH gibt es keine Feuchtkugeltemperatur</translation>
    </message>
    <message>
        <source>there is no wet room</source>
        <translation>es gibt keinen nassen Raum</translation>
    </message>
    <message>
        <source>there is nothing to compute</source>
        <translation>es gibt nichts zu berechnen</translation>
    </message>
    <message>
        <source>they are of several machines</source>
        <translation>sie gehören zu mehreren Geräten</translation>
    </message>
    <message>
        <source>they are of several places</source>
        <translation>sie gehören zu mehreren Orten</translation>
    </message>
    <message>
        <source>they do not rise</source>
        <translation>sie steigen nicht an</translation>
    </message>
    <message>
        <source>third time after the loss to decide the category again</source>
        <translation>dritter Zeitpunkt nach dem Schaden, die Kategorie neu zu entscheiden</translation>
    </message>
    <message>
        <source>those of one machine</source>
        <translation>die eines Geräts</translation>
    </message>
    <message>
        <source>those of one place</source>
        <translation>die eines Orts</translation>
    </message>
    <message>
        <source>time after which an alert that still holds wants another response</source>
        <translation>Zeit, nach der eine noch bestehende Warnung eine neue Antwort verlangt</translation>
    </message>
    <message>
        <source>time between visits after which monitoring was not continuous</source>
        <translation>Zeit zwischen Besuchen, nach der die Überwachung nicht mehr durchgehend war</translation>
    </message>
    <message>
        <source>time between visits that wants a reason</source>
        <translation>Zeit zwischen Besuchen, die einen Grund verlangt</translation>
    </message>
    <message>
        <source>time in which a signature follows authority given by word</source>
        <translation>Zeit, in der eine Unterschrift auf mündliche Zustimmung folgt</translation>
    </message>
    <message>
        <source>time in which the owner gets the photos</source>
        <translation>Zeit, in der der Eigentümer die Fotos bekommt</translation>
    </message>
    <message>
        <source>time over which the chamber's air must get drier</source>
        <translation>Zeit, in der die Luft des Bereichs trockener werden muss</translation>
    </message>
    <message>
        <source>time that readings must span before a trend is judged</source>
        <translation>Zeit, die Messungen umspannen müssen, bevor ein Verlauf beurteilt wird</translation>
    </message>
    <message>
        <source>time the drying has to get below that humidity</source>
        <translation>Zeit, in der die Trocknung unter diese Luftfeuchte kommen soll</translation>
    </message>
    <message>
        <source>time the file is kept</source>
        <translation>Zeit, die die Akte aufbewahrt wird</translation>
    </message>
    <message>
        <source>time wet after which growth is looked for</source>
        <translation>Zeit in Nässe, nach der nach Bewuchs gesucht wird</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>trip hazard</source>
        <translation>Stolpergefahr</translation>
    </message>
    <message>
        <source>under cabinets</source>
        <translation>unter Schränken</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>verbal authority</source>
        <translation>mündliche Zustimmung</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>visits in a row at the goal that complete a point</source>
        <translation>Besuche in Folge am Ziel, die einen Punkt abschließen</translation>
    </message>
    <message>
        <source>visits_needed</source>
        <translation>nötige Besuche</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>volume * air changes / 60</source>
        <translation>Volumen * Luftwechsel / 60</translation>
    </message>
    <message>
        <source>volume / factor</source>
        <translation>Volumen / Faktor</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>weakest negative pressure of a containment</source>
        <translation>schwächster Unterdruck einer Abschottung</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>nass</translation>
    </message>
    <message>
        <source>wet floor</source>
        <translation>nasser Boden</translation>
    </message>
    <message>
        <source>wet lower wall</source>
        <translation>nasse untere Wand</translation>
    </message>
    <message>
        <source>wet lower wall / each, up</source>
        <translation>nasse untere Wand / je Gerät, aufgerundet</translation>
    </message>
    <message>
        <source>wet porous</source>
        <translation>nass und porös</translation>
    </message>
    <message>
        <source>wet share</source>
        <translation>nasser Anteil</translation>
    </message>
    <message>
        <source>wet share around which class 1 and 2 are both possible</source>
        <translation>nasser Anteil, um den Klasse 1 und 2 möglich sind</translation>
    </message>
    <message>
        <source>wet share around which class 2 and 3 are both possible</source>
        <translation>nasser Anteil, um den Klasse 2 und 3 möglich sind</translation>
    </message>
    <message>
        <source>wet upper</source>
        <translation>nasse obere Flächen</translation>
    </message>
    <message>
        <source>wet-{name}</source>
        <translation>nass: {name}</translation>
    </message>
    <message>
        <source>wet_bulb_c</source>
        <translation>Feuchtkugeltemperatur in °C</translation>
    </message>
    <message>
        <source>what was seen and measured</source>
        <translation>was gesehen und gemessen wurde</translation>
    </message>
    <message>
        <source>where the water came from</source>
        <translation>woher das Wasser kam</translation>
    </message>
    <message>
        <source>who or what set it, and why</source>
        <translation>wer oder was es festlegte, und warum</translation>
    </message>
    <message>
        <source>why the work goes on</source>
        <translation>warum die Arbeit weitergeht</translation>
    </message>
    <message>
        <source>within 2 points of 5 % or 40 %</source>
        <translation>innerhalb von 2 Punkten um 5 % oder 40 %</translation>
    </message>
    <message>
        <source>wood: highest dry reading, whatever the control</source>
        <translation>Holz: höchste trockene Messung, gleich welche Kontrolle</translation>
    </message>
    <message>
        <source>wood: how far above its control a dry reading may be</source>
        <translation>Holz: wie weit eine trockene Messung über ihrer Kontrolle liegen darf</translation>
    </message>
    <message>
        <source>work authorisation</source>
        <translation>Auftragserteilung</translation>
    </message>
    <message>
        <source>work plan</source>
        <translation>Arbeitsplan</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>{amount} is below 0</source>
        <translation>{amount} ist unter 0</translation>
    </message>
    <message>
        <source>{amount} is not a size</source>
        <translation>{amount} ist keine Größe</translation>
    </message>
    <message>
        <source>{amount} is outside the range</source>
        <translation>{amount} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{area} has a later decision</source>
        <translation>{area} hat eine spätere Entscheidung</translation>
    </message>
    <message>
        <source>{breaker} is not a breaker</source>
        <translation>{breaker} ist keine Sicherung</translation>
    </message>
    <message>
        <source>{circuit} already carries {in_use}</source>
        <translation>{circuit} trägt schon {in_use}</translation>
    </message>
    <message>
        <source>{circuit} carries</source>
        <translation>{circuit} trägt</translation>
    </message>
    <message>
        <source>{count} times cannot make a line</source>
        <translation>{count} Zeiten ergeben keine Linie</translation>
    </message>
    <message>
        <source>{decided_at} or later</source>
        <translation>{decided_at} oder später</translation>
    </message>
    <message>
        <source>{derate_pct} % is not a loss that filters cause</source>
        <translation>{derate_pct} % ist kein Verlust, den Filter verursachen</translation>
    </message>
    <message>
        <source>{dew_point:g} °C is above saturation at {temperature_c:g} °C</source>
        <translation>{dew_point:g} °C liegt bei {temperature_c:g} °C über der Sättigung</translation>
    </message>
    <message>
        <source>{equilibrium} is never below {goal}</source>
        <translation>{equilibrium} liegt nie unter {goal}</translation>
    </message>
    <message>
        <source>{floor} is more than the room has</source>
        <translation>{floor} ist mehr, als der Raum hat</translation>
    </message>
    <message>
        <source>{forecast_readings} or more</source>
        <translation>{forecast_readings} oder mehr</translation>
    </message>
    <message>
        <source>{forecast_recent} is fewer than a forecast needs</source>
        <translation>{forecast_recent} sind weniger, als eine Prognose braucht</translation>
    </message>
    <message>
        <source>{hours_since_loss} is not a time span</source>
        <translation>{hours_since_loss} ist keine Zeitspanne</translation>
    </message>
    <message>
        <source>{id} is a matter of law or safety and cannot be overridden.</source>
        <translation>{id} betrifft Recht oder Sicherheit und kann nicht außer Kraft gesetzt werden.</translation>
    </message>
    <message>
        <source>{id} is {state}; there is nothing to override.</source>
        <translation>{id} ist {state}; es gibt nichts außer Kraft zu setzen.</translation>
    </message>
    <message>
        <source>{insets} is not a count</source>
        <translation>{insets} ist keine Anzahl</translation>
    </message>
    <message>
        <source>{kind} was not assessed</source>
        <translation>{kind}: nicht beurteilt</translation>
    </message>
    <message>
        <source>{kind}: not on file</source>
        <translation>{kind}: nicht abgelegt</translation>
    </message>
    <message>
        <source>{label}: a reading of another meter, scale, depth or material; open a new series</source>
        <translation>{label}: eine Messung mit anderem Messgerät, anderer Skala, Tiefe oder Material; eine neue Reihe beginnen</translation>
    </message>
    <message>
        <source>{label}: a reading that is neither a number nor a display out of range</source>
        <translation>{label}: eine Messung, die weder Zahl noch Anzeige außerhalb des Bereichs ist</translation>
    </message>
    <message>
        <source>{limit} or more, or a supervisor with evidence of cleaning or verification</source>
        <translation>{limit} oder mehr, oder eine Aufsicht mit Nachweis von Reinigung oder Prüfung</translation>
    </message>
    <message>
        <source>{load} with {draw} draws nothing</source>
        <translation>{load} mit {draw} zieht nichts</translation>
    </message>
    <message>
        <source>{low:g} to {high:g} {unit}</source>
        <translation>{low:g} bis {high:g} {unit}</translation>
    </message>
    <message>
        <source>{machine} has no rating basis</source>
        <translation>{machine} hat keine Grundlage der Leistungsangabe</translation>
    </message>
    <message>
        <source>{mark} h passed since the loss</source>
        <translation>{mark} h seit dem Schaden vergangen sind</translation>
    </message>
    <message>
        <source>{names}: both seen and ruled out</source>
        <translation>{names}: zugleich gesehen und ausgeschlossen</translation>
    </message>
    <message>
        <source>{name} / each, up</source>
        <translation>{name} / je Gerät, aufgerundet</translation>
    </message>
    <message>
        <source>{name} came after {hours} h without a reason</source>
        <translation>{name} kam nach {hours} h, ohne Grund</translation>
    </message>
    <message>
        <source>{name} came after {hours} h without a reason; more than {flag_h} h, monitoring was not continuous</source>
        <translation>{name} kam nach {hours} h, ohne Grund; nach mehr als {flag_h} h war die Überwachung nicht durchgehend</translation>
    </message>
    <message>
        <source>{name} carries {peak:f} A, more than {limit:f} A</source>
        <translation>{name} trägt {peak:f} A, mehr als {limit:f} A</translation>
    </message>
    <message>
        <source>{name} has been followed by none for {hours} h without a reason</source>
        <translation>Auf {name} folgte {hours} h lang keiner, ohne Grund</translation>
    </message>
    <message>
        <source>{name} has been followed by none for {hours} h without a reason; more than {flag_h} h, monitoring was not continuous</source>
        <translation>Auf {name} folgte {hours} h lang keiner, ohne Grund; nach mehr als {flag_h} h war die Überwachung nicht durchgehend</translation>
    </message>
    <message>
        <source>{name} has no log line for visit {number}</source>
        <translation>{name} hat keinen Eintrag zu Besuch {number}</translation>
    </message>
    <message>
        <source>{name} has not been removed</source>
        <translation>{name} ist nicht abgebaut</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} in {unit}</translation>
    </message>
    <message>
        <source>{name} is not as it should be</source>
        <translation>{name} ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>{name} is not read at visit {number}</source>
        <translation>{name}: bei Besuch {number} nicht gemessen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n day(s) after all its points were dry, since {dry_on}</source>
        <translation>
            <numerusform>{name}: %n Tag nachdem alle Punkte trocken waren, seit {dry_on}</numerusform>
            <numerusform>{name}: %n Tage nachdem alle Punkte trocken waren, seit {dry_on}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: bagging, or the cleaning of what stayed, is missing</source>
        <translation>{name}: Verpackung, oder Reinigung des Verbliebenen, fehlt</translation>
    </message>
    <message>
        <source>{name}: condition, basis or the assessor's independence is missing</source>
        <translation>{name}: Zustand, Grundlage oder Unabhängigkeit des Gutachters fehlt</translation>
    </message>
    <message>
        <source>{name}: condition, decision, photo or place is missing</source>
        <translation>{name}: Zustand, Entscheidung, Foto oder Ort fehlt</translation>
    </message>
    <message>
        <source>{name}: dry it or remove it, and why</source>
        <translation>{name}: trocknen oder ausbauen, und warum</translation>
    </message>
    <message>
        <source>{name}: how far up it is wet is missing</source>
        <translation>{name}: es fehlt, wie hoch es nass ist</translation>
    </message>
    <message>
        <source>{name}: it does not say which rules and which factor chart held</source>
        <translation>{name}: es steht nicht da, welche Regeln und welche Faktorentabelle galten</translation>
    </message>
    <message>
        <source>{name}: it does not say which tested material it was</source>
        <translation>{name}: es steht nicht da, welches geprüfte Material es war</translation>
    </message>
    <message>
        <source>{name}: its air movers are not calculated</source>
        <translation>{name}: die Luftbeweger sind nicht berechnet</translation>
    </message>
    <message>
        <source>{name}: its hash, author or run is missing</source>
        <translation>{name}: Prüfsumme, Verfasser oder Lauf fehlt</translation>
    </message>
    <message>
        <source>{name}: its place on the plan is missing</source>
        <translation>{name}: der Platz auf dem Plan fehlt</translation>
    </message>
    <message>
        <source>{name}: make, model or serial number is missing</source>
        <translation>{name}: Hersteller, Modell oder Seriennummer fehlt</translation>
    </message>
    <message>
        <source>{name}: material was removed after the class was decided</source>
        <translation>{name}: nach der Entscheidung der Klasse wurde Material ausgebaut</translation>
    </message>
    <message>
        <source>{name}: model, capacity or current is missing</source>
        <translation>{name}: Modell, Leistung oder Strom fehlt</translation>
    </message>
    <message>
        <source>{name}: no approval of product and applicator for air handling</source>
        <translation>{name}: keine Freigabe von Mittel und Anwender für die Lüftung</translation>
    </message>
    <message>
        <source>{name}: no category of its own</source>
        <translation>{name}: keine eigene Kategorie</translation>
    </message>
    <message>
        <source>{name}: no control reading, and no reason why</source>
        <translation>{name}: keine Kontrollmessung und kein Grund dafür</translation>
    </message>
    <message>
        <source>{name}: no drying goal</source>
        <translation>{name}: kein Trockenziel</translation>
    </message>
    <message>
        <source>{name}: no moisture point</source>
        <translation>{name}: kein Messpunkt</translation>
    </message>
    <message>
        <source>{name}: no moisture point on this material</source>
        <translation>{name}: kein Messpunkt an diesem Material</translation>
    </message>
    <message>
        <source>{name}: no passed check within {within_days} days before it was used</source>
        <translation>{name}: keine bestandene Prüfung in den {within_days} Tagen vor der Nutzung</translation>
    </message>
    <message>
        <source>{name}: no photo at completion</source>
        <translation>{name}: kein Foto zum Abschluss</translation>
    </message>
    <message>
        <source>{name}: no photo of it in place</source>
        <translation>{name}: kein Foto an seinem Platz</translation>
    </message>
    <message>
        <source>{name}: no photo of the place and the display</source>
        <translation>{name}: kein Foto der Stelle und der Anzeige</translation>
    </message>
    <message>
        <source>{name}: no photo, or the owner was not told</source>
        <translation>{name}: kein Foto, oder der Eigentümer weiß nichts davon</translation>
    </message>
    <message>
        <source>{name}: no test, assumption or licensed route before it is disturbed</source>
        <translation>{name}: vor dem Eingriff keine Prüfung, Annahme oder zugelassener Weg</translation>
    </message>
    <message>
        <source>{name}: no visible photo beside it, or no reading</source>
        <translation>{name}: kein sichtbares Foto daneben, oder keine Messung</translation>
    </message>
    <message>
        <source>{name}: no wet point supports its air movers</source>
        <translation>{name}: kein nasser Punkt begründet die Luftbeweger</translation>
    </message>
    <message>
        <source>{name}: no wide and close photo as found</source>
        <translation>{name}: kein weites und nahes Foto wie vorgefunden</translation>
    </message>
    <message>
        <source>{name}: nobody accepted it, or no reason</source>
        <translation>{name}: niemand hat sie angenommen, oder ohne Grund</translation>
    </message>
    <message>
        <source>{name}: nobody has decided the class</source>
        <translation>{name}: niemand hat die Klasse entschieden</translation>
    </message>
    <message>
        <source>{name}: photos, quantities or disposal are missing</source>
        <translation>{name}: Fotos, Mengen oder Entsorgung fehlen</translation>
    </message>
    <message>
        <source>{name}: removed without a negative test or a licensed contractor before</source>
        <translation>{name}: ausgebaut ohne negative Prüfung oder zugelassenen Betrieb zuvor</translation>
    </message>
    <message>
        <source>{name}: room or area is missing</source>
        <translation>{name}: Raum oder Fläche fehlt</translation>
    </message>
    <message>
        <source>{name}: the category was not confirmed</source>
        <translation>{name}: die Kategorie wurde nicht bestätigt</translation>
    </message>
    <message>
        <source>{name}: the class has no surfaces and share behind it</source>
        <translation>{name}: hinter der Klasse stehen keine Flächen und kein Anteil</translation>
    </message>
    <message>
        <source>{name}: the control is of another meter, scale or material</source>
        <translation>{name}: die Kontrolle ist von anderem Messgerät, anderer Skala oder Material</translation>
    </message>
    <message>
        <source>{name}: the depth is missing</source>
        <translation>{name}: die Tiefe fehlt</translation>
    </message>
    <message>
        <source>{name}: the log of its use is not complete</source>
        <translation>{name}: das Protokoll der Anwendung ist nicht vollständig</translation>
    </message>
    <message>
        <source>{name}: the machines were not counted</source>
        <translation>{name}: die Geräte wurden nicht gezählt</translation>
    </message>
    <message>
        <source>{name}: visit, reason or photo is missing</source>
        <translation>{name}: Besuch, Grund oder Foto fehlt</translation>
    </message>
    <message>
        <source>{name}: what share of its surfaces is wet is missing</source>
        <translation>{name}: es fehlt, welcher Anteil der Flächen nass ist</translation>
    </message>
    <message>
        <source>{name}: who removed it and why is missing</source>
        <translation>{name}: es fehlt, wer es abbaute und warum</translation>
    </message>
    <message>
        <source>{number:g} {unit} is out of range</source>
        <translation>{number:g} {unit} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{per_day} at {air} is not what the chart counts in; such ratings are much larger</source>
        <translation>{per_day} bei {air} ist nicht, womit die Tabelle rechnet; solche Angaben sind viel größer</translation>
    </message>
    <message>
        <source>{place} had {temperature_c} °C, and no note says why</source>
        <translation>{place}: {temperature_c} °C, und keine Notiz sagt, warum</translation>
    </message>
    <message>
        <source>{planned_days} days were planned; after {days:.1f} days {wet} of {points} live points are above the goal.</source>
        <translation>{planned_days} Tage waren geplant; nach {days:.1f} Tagen liegen {wet} von {points} aktiven Punkten über dem Ziel.</translation>
    </message>
    <message>
        <source>{quantity:f} machine days billed, {days} logged</source>
        <translation>{quantity:f} Gerätetage abgerechnet, {days} erfasst</translation>
    </message>
    <message>
        <source>{resolution} is not a step</source>
        <translation>{resolution} ist kein Schritt</translation>
    </message>
    <message>
        <source>{rh_pct} %RH is too dry for a frost point</source>
        <translation>{rh_pct} %RH ist zu trocken für einen Reifpunkt</translation>
    </message>
    <message>
        <source>{role} may not override {id}</source>
        <translation>{role} darf {id} nicht außer Kraft setzen</translation>
    </message>
    <message>
        <source>{room} has both a wet lower wall and wet areas, and the methods are never added</source>
        <translation>{room} hat eine nasse untere Wand und nasse Flächen, und die Verfahren werden nie addiert</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} ist keine Feuchteskala</translation>
    </message>
    <message>
        <source>{share:.1f} % is close to a threshold: class {low} or {high}; say why.</source>
        <translation>{share:.1f} % liegt nahe einer Schwelle: Klasse {low} oder {high}; sagen Sie, warum.</translation>
    </message>
    <message>
        <source>{soaked} is more than there is</source>
        <translation>{soaked} ist mehr, als es gibt</translation>
    </message>
    <message>
        <source>{space}: not inspected</source>
        <translation>{space}: nicht geprüft</translation>
    </message>
    <message>
        <source>{stalled} of {live} live points are stalled.</source>
        <translation>{stalled} von {live} aktiven Punkten stocken.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror})</source>
        <translation>{target} kann nicht geschrieben werden ({strerror})</translation>
    </message>
    <message>
        <source>{target} is not a number of air changes</source>
        <translation>{target} ist keine Zahl von Luftwechseln</translation>
    </message>
    <message>
        <source>{units} machines move no air</source>
        <translation>{units} Geräte bewegen keine Luft</translation>
    </message>
    <message>
        <source>{value:.1f} gpp</source>
        <translation>{value:.1f} gpp</translation>
    </message>
    <message>
        <source>{value:g} {unit} is out of range</source>
        <translation>{value:g} {unit} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{value} is below 0</source>
        <translation>{value} ist unter 0</translation>
    </message>
    <message>
        <source>{value} is not a category</source>
        <translation>{value} ist keine Kategorie</translation>
    </message>
    <message>
        <source>{value} is not a humidity ratio</source>
        <translation>{value} ist kein Wassergehalt</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ist keine Zahl</translation>
    </message>
    <message>
        <source>{value} is not a reading</source>
        <translation>{value} ist keine Messung</translation>
    </message>
    <message>
        <source>{value} is not a threshold</source>
        <translation>{value} ist kein Schwellenwert</translation>
    </message>
    <message>
        <source>{value} is not possible</source>
        <translation>{value} ist nicht möglich</translation>
    </message>
    <message>
        <source>{visits_needed} visits prove nothing</source>
        <translation>{visits_needed} Besuche beweisen nichts</translation>
    </message>
    <message>
        <source>{volts} V is not a mains voltage</source>
        <translation>{volts} V ist keine Netzspannung</translation>
    </message>
    <message>
        <source>{waiting} of {count} photos are not acknowledged by the server</source>
        <translation>{waiting} von {count} Fotos hat der Server nicht bestätigt</translation>
    </message>
    <message>
        <source>{water_class} is not a class</source>
        <translation>{water_class} ist keine Klasse</translation>
    </message>
    <message>
        <source>{wet_bulb:g} °C is colder than even dry air of {temperature:g} °C can make it</source>
        <translation>{wet_bulb:g} °C ist kälter, als selbst trockene Luft von {temperature:g} °C es machen kann</translation>
    </message>
    <message>
        <source>{what} {rh:.0f} %RH (over {limit:f})</source>
        <translation>{what} {rh:.0f} %RH (über {limit:f})</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Außer Kraft</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Rules %1. They are this program's own; a complete list does not say that a job meets a standard.</source>
        <translation>Regeln %1. Sie sind eigene dieses Programms; eine vollständige Liste sagt nicht, dass ein Auftrag eine Norm erfüllt.</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Nichts ist jetzt fällig</translation>
    </message>
    <message>
        <source>No rule stands like this</source>
        <translation>Keine Regel steht so</translation>
    </message>
    <message>
        <source>What the next steps need is under Later.</source>
        <translation>Was die nächsten Schritte brauchen, steht unter Später.</translation>
    </message>
    <message>
        <source>Choose another list above.</source>
        <translation>Wählen Sie oben eine andere Liste.</translation>
    </message>
</context>
<context>
    <name>RunDecisions</name>
    <message>
        <source>Guardrail: your approval</source>
        <translation>Leitplanke: Ihre Freigabe</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>Nötig bis %1</translation>
    </message>
    <message>
        <source>Guardrails that tripped</source>
        <translation>Leitplanken, die auslösten</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1, %2 (%3): %4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message numerus="yes">
        <source>Begun by %1, %2. About %n seconds left.</source>
        <translation>
            <numerusform>Begonnen von %1, %2. Noch etwa %n Sekunde.</numerusform>
            <numerusform>Begonnen von %1, %2. Noch etwa %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun by %1, %2.</source>
        <translation>Begonnen von %1, %2.</translation>
    </message>
    <message>
        <source>Begun by %1, %2. %3</source>
        <translation>Begonnen von %1, %2. %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Ablauf starten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>As it stood then</source>
        <translation>Wie es damals stand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>About to begin</source>
        <translation>Beginnt gleich</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne weitergehen</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>Lauf beenden</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Noch einmal versucht</translation>
    </message>
    <message>
        <source>Went on without</source>
        <translation>Ging ohne weiter</translation>
    </message>
    <message>
        <source>Ended the run</source>
        <translation>Beendete den Lauf</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>It is not known whether a step had its effect.</source>
        <translation>Es ist nicht bekannt, ob ein Schritt gewirkt hat.</translation>
    </message>
    <message>
        <source>A step failed and needs a person.</source>
        <translation>Ein Schritt scheiterte und braucht einen Menschen.</translation>
    </message>
    <message>
        <source>A guardrail stopped this; only a person may let it pass.</source>
        <translation>Eine Leitplanke hielt das an; nur ein Mensch darf es durchlassen.</translation>
    </message>
    <message>
        <source>A decision is planned here.</source>
        <translation>Hier ist eine Entscheidung vorgesehen.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>Etwas Nötiges fehlt.</translation>
    </message>
    <message>
        <source>Run complete</source>
        <translation>Lauf fertig</translation>
    </message>
    <message>
        <source>Phase done: %1</source>
        <translation>Phase erledigt: %1</translation>
    </message>
    <message>
        <source>Decision asked for: %1</source>
        <translation>Entscheidung erbeten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An attempt failed: %1</source>
        <translation>Ein Versuch schlug fehl: %1</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>Lauf fortgesetzt</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Lauf abgebrochen</translation>
    </message>
    <message>
        <source>Stopped by a guardrail: %1</source>
        <translation>Von einer Schutzregel angehalten: %1</translation>
    </message>
    <message>
        <source>Another component stood in: %1</source>
        <translation>Ein anderer Baustein sprang ein: %1</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>Lauf gestartet</translation>
    </message>
    <message>
        <source>Run under way</source>
        <translation>Lauf im Gang</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>Lauf gescheitert</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Gone on with: %1</source>
        <translation>Weitergeführt: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Not known whether it happened: %1</source>
        <translation>Unklar, ob es geschah: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>The run has begun.</source>
        <translation>Der Lauf hat begonnen.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>Der Lauf ist angehalten.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>The run is cancelled.</source>
        <translation>Der Lauf ist abgebrochen.</translation>
    </message>
    <message>
        <source>The step is left out.</source>
        <translation>Der Schritt ist ausgelassen.</translation>
    </message>
    <message>
        <source>A new run begins at that phase.</source>
        <translation>Ein neuer Lauf beginnt bei dieser Phase.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>Your decision is recorded.</source>
        <translation>Ihre Entscheidung ist festgehalten.</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Client validator</source>
        <translation>Prüfung der Kundendaten</translation>
    </message>
    <message>
        <source>Project initializer</source>
        <translation>Anlegen des Projekts</translation>
    </message>
    <message>
        <source>Compliance checker</source>
        <translation>Prüfung der Regeln</translation>
    </message>
    <message>
        <source>Damage categorizer</source>
        <translation>Einstufung des Schadens</translation>
    </message>
    <message>
        <source>Measurement calculator</source>
        <translation>Berechnung der Messwerte</translation>
    </message>
    <message>
        <source>Photo analyzer</source>
        <translation>Prüfung der Fotos</translation>
    </message>
    <message>
        <source>Report generator</source>
        <translation>Erstellung des Berichts</translation>
    </message>
    <message>
        <source>Estimate builder</source>
        <translation>Erstellung der Kalkulation</translation>
    </message>
    <message>
        <source>Scope writer</source>
        <translation>Erstellung des Leistungsumfangs</translation>
    </message>
    <message>
        <source>Compliance validator</source>
        <translation>Endprüfung der Regeln</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>Prüfung der Qualität</translation>
    </message>
    <message>
        <source>Document packager</source>
        <translation>Packen der Dokumente</translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation>Versand der E-Mail</translation>
    </message>
    <message>
        <source>Archive manager</source>
        <translation>Ablage im Archiv</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReasonSheet</name>
    <message>
        <source>Cancel the run?</source>
        <translation>Lauf abbrechen?</translation>
    </message>
    <message>
        <source>Leave out %1?</source>
        <translation>%1 auslassen?</translation>
    </message>
    <message>
        <source>Begin again at %1?</source>
        <translation>Neu beginnen bei %1?</translation>
    </message>
    <message>
        <source>What is under way ends, nothing else begins. The history stays.</source>
        <translation>Was läuft, endet, nichts anderes beginnt. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The run goes on without what this step would have given.</source>
        <translation>Der Lauf geht ohne das weiter, was dieser Schritt gegeben hätte.</translation>
    </message>
    <message>
        <source>This run is cancelled and kept as history. A new run first takes back what can be taken back, the latest first, then begins at this phase.</source>
        <translation>Dieser Lauf wird abgebrochen und als Verlauf behalten. Ein neuer Lauf nimmt zuerst zurück, was sich zurücknehmen lässt, das Letzte zuerst, und beginnt dann bei dieser Phase.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>SafeModeBar</name>
    <message>
        <source>Safe mode: no meter is opened and nothing syncs by itself. Sync now sends what is here.</source>
        <translation>Abgesicherter Modus: Kein Messgerät wird geöffnet, und nichts wird von selbst abgeglichen. „Jetzt abgleichen“ sendet, was hier ist.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Normal starten</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Waiting for the permission to know where this tablet is.</source>
        <translation>Wartet auf die Erlaubnis, den Standort dieses Tablets zu kennen.</translation>
    </message>
    <message>
        <source>The system does not let the app know where this tablet is. Allow it in the system's settings, then switch this off and on.</source>
        <translation>Das System lässt die App den Standort dieses Tablets nicht wissen. Erlauben Sie es in den Einstellungen des Systems und schalten Sie dies dann aus und ein.</translation>
    </message>
    <message>
        <source>This tablet has nothing that tells where it is. Photos are stamped with the time only.</source>
        <translation>Dieses Tablet hat nichts, was den Standort angibt. Fotos werden nur mit der Zeit versehen.</translation>
    </message>
    <message>
        <source>Searching. Until the tablet knows where it is, photos are stamped with the time only.</source>
        <translation>Suche. Bis das Tablet seinen Standort kennt, werden Fotos nur mit der Zeit versehen.</translation>
    </message>
    <message>
        <source>Photos that the camera takes are stamped with where the tablet is.</source>
        <translation>Fotos der Kamera werden mit dem Standort des Tablets versehen.</translation>
    </message>
    <message>
        <source>When this is on, photos that the camera takes are stamped with where the tablet is.</source>
        <translation>Wenn dies an ist, werden Fotos der Kamera mit dem Standort des Tablets versehen.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Outdoor is black on white with thick lines, for sunlight.</source>
        <translation>Draußen ist schwarz auf weiß mit dicken Linien, für Sonnenlicht.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Values are stored as they were measured; this changes how they are shown and typed.</source>
        <translation>Werte bleiben gespeichert, wie sie gemessen wurden; das ändert, wie sie gezeigt und eingegeben werden.</translation>
    </message>
    <message>
        <source>US  ·  °F, GPP, ft</source>
        <translation>US  ·  °F, GPP, ft</translation>
    </message>
    <message>
        <source>Metric  ·  °C, g/kg, m</source>
        <translation>Metrisch  ·  °C, g/kg, m</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reports are written in the language of their template.</source>
        <translation>Berichte stehen in der Sprache ihrer Vorlage.</translation>
    </message>
    <message>
        <source>As the tablet</source>
        <translation>Wie das Tablet</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>From 80 to 200 percent.</source>
        <translation>Von 80 bis 200 Prozent.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>Handschuhmodus</translation>
    </message>
    <message>
        <source>Everything that can be tapped is at least 64 pixels high.</source>
        <translation>Alles, was sich tippen lässt, ist mindestens 64 Pixel hoch.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands in every record that this tablet writes from now on. Empty: the name of the machine's account.</source>
        <translation>Steht ab jetzt in jedem Eintrag, den dieses Tablet schreibt. Leer: der Name des Kontos auf dem Gerät.</translation>
    </message>
    <message>
        <source>Position in photos</source>
        <translation>Standort in Fotos</translation>
    </message>
    <message>
        <source>Reset theme, units and sizes</source>
        <translation>Thema, Einheiten und Größen zurücksetzen</translation>
    </message>
    <message>
        <source>The screen is as at the first start.</source>
        <translation>Der Bildschirm ist wie beim ersten Start.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>Alle gezeigten</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>Nur intern</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>File under…</source>
        <translation>Ablegen unter …</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Begin a new series?</source>
        <translation>Neue Reihe beginnen?</translation>
    </message>
    <message>
        <source>The point keeps its readings. A new one goes on at the same spot with this meter; the two are never compared.</source>
        <translation>Der Punkt behält seine Messungen. Eine neue Reihe geht an derselben Stelle mit diesem Messgerät weiter; die beiden werden nie verglichen.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>RestoreAssist Field</source>
        <translation>RestoreAssist Field</translation>
    </message>
    <message>
        <source>RestoreAssist Field %1</source>
        <translation>RestoreAssist Field %1</translation>
    </message>
    <message>
        <source>Works without a network. Everything you confirm is stored encrypted on this tablet before the screen says so.</source>
        <translation>Arbeitet ohne Netz. Alles, was Sie bestätigen, liegt verschlüsselt auf diesem Tablet, bevor der Bildschirm es sagt.</translation>
    </message>
    <message>
        <source>Apache-2.0. Uses Qt under the LGPL-3.0, Inter under the OFL-1.1 and Material Symbols under the Apache-2.0.</source>
        <translation>Apache-2.0. Nutzt Qt unter der LGPL-3.0, Inter unter der OFL-1.1 und Material Symbols unter der Apache-2.0.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>Die Sicherung wurde erstellt und geprüft.</translation>
    </message>
</context>
<context>
    <name>ShotStrip</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Unterschreibt als</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Unterschrift von %1</translation>
    </message>
    <message>
        <source>Why, and which consequences were explained</source>
        <translation>Warum, und welche Folgen erklärt wurden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation>Doch unterschreiben</translation>
    </message>
    <message>
        <source>Will not sign</source>
        <translation>Will nicht unterschreiben</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Ablehnung festhalten</translation>
    </message>
    <message>
        <source>I sign this form</source>
        <translation>Ich unterschreibe dieses Formular</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal %1 of 4</source>
        <translation>Signal %1 von 4</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>SiteMachines</name>
    <message>
        <source>On site: %1</source>
        <translation>Vor Ort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine days without a line in the log</source>
        <translation>
            <numerusform>%n Gerätetag ohne Zeile im Protokoll</numerusform>
            <numerusform>%n Gerätetage ohne Zeile im Protokoll</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted at this visit</source>
        <translation>Bei diesem Besuch gezählt</translation>
    </message>
    <message>
        <source>Not counted at this visit</source>
        <translation>Bei diesem Besuch nicht gezählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>Alle oder keine ankreuzen</translation>
    </message>
    <message>
        <source>No machine on site</source>
        <translation>Kein Gerät vor Ort</translation>
    </message>
    <message>
        <source>Add a room first, then place machines in it.</source>
        <translation>Fügen Sie zuerst einen Raum hinzu, dann stellen Sie Geräte darin auf.</translation>
    </message>
    <message>
        <source>Place machines here, or with a finger on the map.</source>
        <translation>Stellen Sie Geräte hier auf, oder mit dem Finger auf dem Plan.</translation>
    </message>
    <message>
        <source>Picked up: %1</source>
        <translation>Abgeholt: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Aufstellen</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>Gerät aufstellen</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>%1 abholen</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, the others run</source>
        <translation>
            <numerusform>%n steht still, die anderen laufen</numerusform>
            <numerusform>%n stehen still, die anderen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>All still running</source>
        <translation>Alle laufen noch</translation>
    </message>
</context>
<context>
    <name>SiteNames</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>Esszimmer</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>Flur</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Waschküche</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Closet</source>
        <translation>Kammer</translation>
    </message>
    <message>
        <source>Basement</source>
        <translation>Keller</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Anderer Raum</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Wände</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>Cavity</source>
        <translation>Hohlraum</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>No containment</source>
        <translation>Keine Abschottung</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>An der Quelle</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Örtlich</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Elektrizität</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Tragwerk</translation>
    </message>
    <message>
        <source>Slips and trips</source>
        <translation>Ausrutschen und Stolpern</translation>
    </message>
    <message>
        <source>Biological</source>
        <translation>Biologisch</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Chemikalien</translation>
    </message>
    <message>
        <source>Confined space</source>
        <translation>Enger Raum</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Asbestos</source>
        <translation>Asbest</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Blei</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Wet surfaces of %1 saved</source>
        <translation>Nasse Flächen von %1 gespeichert</translation>
    </message>
    <message>
        <source>Material added</source>
        <translation>Material hinzugefügt</translation>
    </message>
    <message>
        <source>Material changed</source>
        <translation>Material geändert</translation>
    </message>
    <message>
        <source>Material removed</source>
        <translation>Material entfernt</translation>
    </message>
    <message>
        <source>Chamber saved: %1</source>
        <translation>Bereich gespeichert: %1</translation>
    </message>
    <message>
        <source>Hazards saved</source>
        <translation>Gefahren gespeichert</translation>
    </message>
    <message>
        <source>%1 is no longer read</source>
        <translation>%1 wird nicht mehr gemessen</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>New series %1 begun</source>
        <translation>Neue Reihe %1 begonnen</translation>
    </message>
    <message>
        <source>Dry standard of %1 saved</source>
        <translation>Trockenwert von %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>%1 aufgestellt</translation>
    </message>
    <message>
        <source>%1 picked up</source>
        <translation>%1 abgeholt</translation>
    </message>
    <message>
        <source>Reason saved</source>
        <translation>Grund gespeichert</translation>
    </message>
    <message>
        <source>Calculations saved</source>
        <translation>Berechnungen gespeichert</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>Stunden von %1 gespeichert</translation>
    </message>
    <message>
        <source>Machines counted</source>
        <translation>Geräte gezählt</translation>
    </message>
    <message>
        <source>Answer saved: %1</source>
        <translation>Antwort gespeichert: %1</translation>
    </message>
    <message>
        <source>Circuit saved: %1</source>
        <translation>Stromkreis gespeichert: %1</translation>
    </message>
    <message>
        <source>Circuits saved</source>
        <translation>Stromkreise gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed</source>
        <translation>
            <numerusform>%n Foto abgelegt</numerusform>
            <numerusform>%n Fotos abgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after paired</source>
        <translation>Vorher und nachher gepaart</translation>
    </message>
    <message>
        <source>Drawing saved</source>
        <translation>Zeichnung gespeichert</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>Eingetragen: %1</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Berichtigt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>Plan gespeichert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>SiteRoomItem</name>
    <message>
        <source>%1, %2, nothing wet entered</source>
        <translation>%1, %2, nichts Nasses eingetragen</translation>
    </message>
    <message>
        <source>%1, %2, %3 % wet</source>
        <translation>%1, %2, %3 % nass</translation>
    </message>
    <message>
        <source>%1, %2 % wet</source>
        <translation>%1, %2 % nass</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>%1 % wet</source>
        <translation>%1 % nass</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Where the job stands</source>
        <translation>Stand des Auftrags</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>A closed job takes no visits and no readings. It can be opened again at any time.</source>
        <translation>Ein geschlossener Auftrag nimmt keine Besuche und keine Messwerte an. Er kann jederzeit wieder geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Started in safe mode</source>
        <translation>Im abgesicherten Modus gestartet</translation>
    </message>
    <message>
        <source>The app did not end properly last time</source>
        <translation>Die App wurde letztes Mal nicht richtig beendet</translation>
    </message>
    <message>
        <source>Two starts in a row ended badly. This time no meters are opened and nothing syncs in the background; everything you recorded is here. Close the app properly and it starts as usual again.</source>
        <translation>Zwei Starts hintereinander endeten schlecht. Diesmal werden keine Messgeräte geöffnet, und nichts wird im Hintergrund abgeglichen; alles, was Sie aufgezeichnet haben, ist da. Schließen Sie die App richtig, und sie startet wieder wie gewohnt.</translation>
    </message>
    <message>
        <source>Everything that the screen had confirmed is here. What was being typed is offered again where it was typed.</source>
        <translation>Alles, was der Bildschirm bestätigt hatte, ist da. Was gerade eingegeben wurde, wird dort wieder angeboten.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>StartRunSheet</name>
    <message>
        <source>Start a workflow</source>
        <translation>Ablauf starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send the documents to</source>
        <translation>Dokumente senden an</translation>
    </message>
    <message>
        <source>E-mail address the documents go to</source>
        <translation>E-Mail-Adresse, an die die Dokumente gehen</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Andere Daten</translation>
    </message>
    <message>
        <source>Other data, one “name: value” a line</source>
        <translation>Andere Daten, eine Zeile „Name: Wert“ je Angabe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>%n-mal versucht</numerusform>
            <numerusform>%n-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed: its output is made up.</source>
        <translation>Nicht installiert: die Ausgabe ist erfunden.</translation>
    </message>
    <message>
        <source>Fallback: %1</source>
        <translation>Ersatz: %1</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Open the records of this tablet</source>
        <translation>Aufzeichnungen dieses Tablets öffnen</translation>
    </message>
    <message>
        <source>The key of these records is not here</source>
        <translation>Der Schlüssel dieser Aufzeichnungen ist nicht hier</translation>
    </message>
    <message>
        <source>Another program has the records open</source>
        <translation>Ein anderes Programm hat die Aufzeichnungen geöffnet</translation>
    </message>
    <message>
        <source>There is no room to open the records</source>
        <translation>Kein Platz, um die Aufzeichnungen zu öffnen</translation>
    </message>
    <message>
        <source>A newer version wrote these records</source>
        <translation>Eine neuere Version hat diese Aufzeichnungen geschrieben</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>Die Aufzeichnungen ließen sich nicht öffnen</translation>
    </message>
    <message>
        <source>This machine has no keyring. A passphrase locks what is recorded here, and is asked for at every start.</source>
        <translation>Dieses Gerät hat keinen Schlüsselbund. Eine Passphrase sperrt, was hier aufgezeichnet wird; sie wird bei jedem Start verlangt.</translation>
    </message>
    <message>
        <source>They are locked by a passphrase.</source>
        <translation>Sie sind durch eine Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>It is in the keyring of the person who made the store. Sign in to this machine as that person, unlock the keyring, and try again.</source>
        <translation>Er liegt im Schlüsselbund der Person, die den Speicher angelegt hat. Melden Sie sich an diesem Gerät als diese Person an, entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close the other RestoreAssist on this machine, then try again.</source>
        <translation>Schließen Sie das andere RestoreAssist auf diesem Gerät und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full or may not be written. Nothing that was confirmed is lost. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll oder darf nicht beschrieben werden. Nichts Bestätigtes ist verloren. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>They were not touched. Install that version to open them.</source>
        <translation>Sie blieben unangetastet. Installieren Sie diese Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>No recovery code was made for these records: only the passphrase opens them.</source>
        <translation>Für diese Aufzeichnungen gibt es keinen Wiederherstellungscode: Nur die Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>App schließen</translation>
    </message>
</context>
<context>
    <name>StoreRecovery</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The recovery code stays the same.</source>
        <translation>Wählen Sie eine neue Passphrase. Der Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>StoreUnlock</name>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>Die Passphrase ist falsch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>StoryNames</name>
    <message>
        <source>Crew</source>
        <translation>Trupp</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Versicherter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>Bewohner</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mieter</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>Hausverwaltung</translation>
    </message>
    <message>
        <source>Owners' association</source>
        <translation>Eigentümergemeinschaft</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Field adjuster</source>
        <translation>Regulierer vor Ort</translation>
    </message>
    <message>
        <source>Desk adjuster</source>
        <translation>Regulierer im Büro</translation>
    </message>
    <message>
        <source>Programme administrator</source>
        <translation>Programmverwaltung</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Gutachter</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>Hygieniker</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Nachunternehmer</translation>
    </message>
    <message>
        <source>Public adjuster</source>
        <translation>Regulierer des Kunden</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>Schaden: %1</translation>
    </message>
    <message>
        <source>Visit %1 began</source>
        <translation>Besuch %1 begann</translation>
    </message>
    <message>
        <source>Visit %1 ended</source>
        <translation>Besuch %1 endete</translation>
    </message>
    <message>
        <source>Category %1 determined</source>
        <translation>Kategorie %1 bestimmt</translation>
    </message>
    <message>
        <source>Class %1 determined</source>
        <translation>Klasse %1 bestimmt</translation>
    </message>
    <message>
        <source>Condition %1 determined</source>
        <translation>Zustand %1 bestimmt</translation>
    </message>
    <message>
        <source>Answer to an alert: %1</source>
        <translation>Antwort auf einen Hinweis: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Form prepared: %1</source>
        <translation>Formular vorbereitet: %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Unterschrieben von %1</translation>
    </message>
    <message>
        <source>Not signed by %1</source>
        <translation>Nicht unterschrieben von %1</translation>
    </message>
    <message>
        <source>Equipment placed</source>
        <translation>Gerät aufgestellt</translation>
    </message>
    <message>
        <source>Loss discovered</source>
        <translation>Schaden entdeckt</translation>
    </message>
    <message>
        <source>Company notified</source>
        <translation>Firma benachrichtigt</translation>
    </message>
    <message>
        <source>Job received</source>
        <translation>Auftrag eingegangen</translation>
    </message>
    <message>
        <source>Client contacted</source>
        <translation>Kunde kontaktiert</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>Vor Ort angekommen</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Besichtigt</translation>
    </message>
    <message>
        <source>Work planned</source>
        <translation>Arbeit geplant</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>Arbeit begonnen</translation>
    </message>
    <message>
        <source>Most of the work done</source>
        <translation>Größter Teil der Arbeit getan</translation>
    </message>
    <message>
        <source>Ready to invoice</source>
        <translation>Bereit zur Rechnung</translation>
    </message>
    <message>
        <source>Work completed</source>
        <translation>Arbeit abgeschlossen</translation>
    </message>
    <message>
        <source>File wrapped up</source>
        <translation>Akte abgeschlossen</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Rechnung gestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>SyncAccountCard</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not signed in to a server. Everything is kept on this tablet until then.</source>
        <translation>An keinem Server angemeldet. Bis dahin bleibt alles auf diesem Tablet.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code of the authenticator, if you have one</source>
        <translation>Code der Authenticator-App, falls Sie eine haben</translation>
    </message>
    <message>
        <source>Code, if you have one</source>
        <translation>Code, falls Sie einen haben</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Not on the server: %1. It stays on this tablet and is sent when somebody signs in again.</source>
        <translation>Nicht auf dem Server: %1. Es bleibt auf diesem Tablet und wird gesendet, wenn sich wieder jemand anmeldet.</translation>
    </message>
    <message>
        <source>Everything stays on this tablet. Nothing more is sent or fetched.</source>
        <translation>Alles bleibt auf diesem Tablet. Es wird nichts mehr gesendet oder geholt.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Syncing…</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Problem beim Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>%n abzugleichen</numerusform>
            <numerusform>%n abzugleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>Dateien warten</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Abgleich: %1</translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Photos on the server</source>
        <translation>Fotos auf dem Server</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>Letzter vollständiger Abgleich %1</translation>
    </message>
    <message>
        <source>Not signed in to a server. Everything is kept on this tablet until then.</source>
        <translation>An keinem Server angemeldet. Bis dahin bleibt alles auf diesem Tablet.</translation>
    </message>
</context>
<context>
    <name>SyncFilesCard</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Now: no network.</source>
        <translation>Jetzt: kein Netz.</translation>
    </message>
    <message>
        <source>Now: a network that costs money.</source>
        <translation>Jetzt: ein Netz, das Geld kostet.</translation>
    </message>
    <message>
        <source>Now: Wi-Fi or cable that costs nothing.</source>
        <translation>Jetzt: WLAN oder Kabel ohne Kosten.</translation>
    </message>
    <message>
        <source>Now: a network of which the cost is not known; it is treated as one that costs money.</source>
        <translation>Jetzt: ein Netz, dessen Kosten nicht bekannt sind; es gilt als eines, das Geld kostet.</translation>
    </message>
    <message>
        <source>Photos and network</source>
        <translation>Fotos und Netz</translation>
    </message>
    <message>
        <source>Changes, small pictures and documents go on any network. Full photos go:</source>
        <translation>Änderungen, kleine Bilder und Dokumente gehen über jedes Netz. Volle Fotos gehen über:</translation>
    </message>
    <message>
        <source>Wi-Fi and cable only</source>
        <translation>Nur WLAN und Kabel</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>Jedes Netz</translation>
    </message>
    <message>
        <source>No file until I say so</source>
        <translation>Keine Datei, bis ich es sage</translation>
    </message>
    <message>
        <source>No file waits.</source>
        <translation>Keine Datei wartet.</translation>
    </message>
    <message>
        <source>Files that wait: %1 (%2), of which %3 for another network.</source>
        <translation>Wartende Dateien: %1 (%2), davon %3 auf ein anderes Netz.</translation>
    </message>
    <message>
        <source>Files that wait: %1 (%2).</source>
        <translation>Wartende Dateien: %1 (%2).</translation>
    </message>
    <message>
        <source>Send now, %1</source>
        <translation>Jetzt senden, %1</translation>
    </message>
    <message>
        <source>Free on this tablet: %1</source>
        <translation>Frei auf diesem Tablet: %1</translation>
    </message>
    <message>
        <source>Files on the server: %1</source>
        <translation>Dateien auf dem Server: %1</translation>
    </message>
    <message>
        <source>Files on the server: %1 of %2</source>
        <translation>Dateien auf dem Server: %1 von %2</translation>
    </message>
</context>
<context>
    <name>SyncJobRow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 photos on the server</source>
        <translation>%1 von %2 Fotos auf dem Server</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>%1 öffnen: %2</translation>
    </message>
    <message>
        <source>everything is on the server</source>
        <translation>alles ist auf dem Server</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>auf dem Server</translation>
    </message>
</context>
<context>
    <name>SyncOtherWays</name>
    <message>
        <source>Other ways to sign in</source>
        <translation>Andere Wege der Anmeldung</translation>
    </message>
    <message>
        <source>Through the browser, once your account is linked there:</source>
        <translation>Über den Browser, sobald Ihr Konto dort verknüpft ist:</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>With a code that the office gives out for this tablet; it is good for an hour:</source>
        <translation>Mit einem Code, den das Büro für dieses Tablet ausgibt; er gilt eine Stunde:</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code des Büros</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>Code verwenden</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Everything is on the server</source>
        <translation>Alles ist auf dem Server</translation>
    </message>
    <message>
        <source>Everything is on this tablet</source>
        <translation>Alles ist auf diesem Tablet</translation>
    </message>
    <message numerus="yes">
        <source>%n not on the server yet</source>
        <translation>
            <numerusform>%n noch nicht auf dem Server</numerusform>
            <numerusform>%n noch nicht auf dem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Files not on the server yet: %1</source>
        <translation>Dateien noch nicht auf dem Server: %1</translation>
    </message>
    <message>
        <source>Syncing now.</source>
        <translation>Gleicht gerade ab.</translation>
    </message>
    <message>
        <source>Sign in to send it to the office. You can go on working without.</source>
        <translation>Melden Sie sich an, um es ans Büro zu senden. Sie können auch ohne weiterarbeiten.</translation>
    </message>
    <message>
        <source>Sign in again to send. Nothing is lost, and you can go on working.</source>
        <translation>Melden Sie sich neu an, um zu senden. Nichts ist verloren, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The office took this tablet out of use for syncing. Ask them why, and give them your unsent work in a rescue file.</source>
        <translation>Das Büro hat dieses Tablet für die Synchronisierung außer Betrieb genommen. Fragen Sie dort nach dem Grund und geben Sie die nicht gesendete Arbeit in einer Rettungsdatei ab.</translation>
    </message>
    <message>
        <source>No connection to the server. It is tried again by itself.</source>
        <translation>Keine Verbindung zum Server. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The next try is in %1 s.</source>
        <translation>Der nächste Versuch ist in %1 s.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Changes are sent by themselves.</source>
        <translation>Änderungen werden von selbst gesendet.</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>Letzter vollständiger Abgleich %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>gesendet, nicht bestätigt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>photos on the server</source>
        <translation>Fotos auf dem Server</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This version of the app is too old to receive what others write. What you write still arrives. Update the app.</source>
        <translation>Diese Version der App ist zu alt, um zu empfangen, was andere schreiben. Was Sie schreiben, kommt noch an. Aktualisieren Sie die App.</translation>
    </message>
    <message>
        <source>This tablet's clock is %1 min ahead of the server's. Set it right.</source>
        <translation>Die Uhr dieses Tablets geht %1 min vor. Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>This tablet's clock is %1 min behind the server's. Set it right.</source>
        <translation>Die Uhr dieses Tablets geht %1 min nach. Stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>Accepted since the server's last backup: %1. This tablet keeps them as well.</source>
        <translation>Seit der letzten Sicherung des Servers angenommen: %1. Dieses Tablet behält sie ebenfalls.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>TabletPanel</name>
    <message>
        <source>What is recorded here carries the name of the machine's account.</source>
        <translation>Was hier aufgezeichnet wird, trägt den Namen des Gerätekontos.</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Messgeräte</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>TabletSettings</name>
    <message>
        <source>Storage and backup</source>
        <translation>Speicher und Sicherung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Fotos und Dokumente</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The battery is low: nothing moves on the screen until it is charged.</source>
        <translation>Die Batterie ist fast leer: auf dem Bildschirm bewegt sich nichts, bis sie geladen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more photos.</source>
        <translation>
            <numerusform>Platz für etwa %n weiteres Foto.</numerusform>
            <numerusform>Platz für etwa %n weitere Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>Sicherungen gehen nach %1</translation>
    </message>
    <message>
        <source>No backups are made yet</source>
        <translation>Es werden noch keine Sicherungen gemacht</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. A backup holds everything, encrypted as it is here, and is verified before it counts.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger. Eine Sicherung enthält alles, so verschlüsselt wie hier, und wird geprüft, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Newest %1, %2, verified. The newest 7 are kept.</source>
        <translation>Neueste %1, %2, geprüft. Die neuesten 7 werden behalten.</translation>
    </message>
    <message>
        <source>None is there yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>TakenOutPage</name>
    <message>
        <source>This tablet is empty</source>
        <translation>Dieses Tablet ist leer</translation>
    </message>
    <message>
        <source>The office took this tablet out of use</source>
        <translation>Das Büro hat dieses Tablet außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start the app again to begin a new store, then sign in as a new tablet.</source>
        <translation>Starten Sie die App neu, um einen neuen Speicher anzulegen, und melden Sie sich dann als neues Tablet an.</translation>
    </message>
    <message>
        <source>Since %1 its records cannot be opened here any more. Everything that had reached the server is safe there.</source>
        <translation>Seit %1 lassen sich seine Aufzeichnungen hier nicht mehr öffnen. Alles, was den Server erreicht hatte, ist dort sicher.</translation>
    </message>
    <message>
        <source>Not on the server: changes %1, files %2. They are in a rescue file that only the office can open. Give it to them.</source>
        <translation>Nicht auf dem Server: Änderungen %1, Dateien %2. Sie liegen in einer Rettungsdatei, die nur das Büro öffnen kann. Geben Sie sie dort ab.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>Es war nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>Copy the rescue file</source>
        <translation>Rettungsdatei kopieren</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>This removes the records that cannot be opened any more from this tablet. The rescue file stays.</source>
        <translation>Das entfernt die Aufzeichnungen, die sich nicht mehr öffnen lassen, von diesem Tablet. Die Rettungsdatei bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>App schließen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Wet</source>
        <translation>Nass</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknung</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>No longer read</source>
        <translation>Nicht mehr gemessen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gemessen</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteres zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Es ist noch nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Schaden %1</translation>
    </message>
    <message>
        <source>Meters live: %1</source>
        <translation>Messgeräte live: %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Kein Messgerät</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Draußen</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Visit %1, under way</source>
        <translation>Besuch %1, läuft</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Besuch %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of %2 points read</source>
        <translation>%1 von %2 Punkten gemessen</translation>
    </message>
    <message>
        <source>Points read in this visit</source>
        <translation>In diesem Besuch gemessene Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%n air readings</source>
        <translation>
            <numerusform>%n Luftmessung</numerusform>
            <numerusform>%n Luftmessungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Begin a visit</source>
        <translation>Besuch beginnen</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Stop listening</source>
        <translation>Zuhören beenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Stop, %n seconds</source>
        <translation>
            <numerusform>Halt, %n Sekunde</numerusform>
            <numerusform>Halt, %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Say something to it</source>
        <translation>Etwas dazu sagen</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
</context>
<context>
    <name>WetShape</name>
    <message>
        <source>Wet area</source>
        <translation>Nasse Fläche</translation>
    </message>
</context>
<context>
    <name>WetSheet</name>
    <message>
        <source>What is wet: %1, %2</source>
        <translation>Was nass ist: %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Wet up to</source>
        <translation>Nass bis</translation>
    </message>
    <message>
        <source>Wet area</source>
        <translation>Nasse Fläche</translation>
    </message>
    <message>
        <source>The whole surface has %1.</source>
        <translation>Die ganze Fläche hat %1.</translation>
    </message>
    <message>
        <source>Dries slowly</source>
        <translation>Trocknet langsam</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>Verunreinigt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save as dry</source>
        <translation>Als trocken speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WetSurfaceRow</name>
    <message>
        <source>%1: %2 of %3 wet</source>
        <translation>%1: %2 von %3 nass</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>trocken</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 % wet</source>
        <translation>%1 % nass</translation>
    </message>
    <message>
        <source>wet up to %1</source>
        <translation>nass bis %1</translation>
    </message>
    <message>
        <source>dries slowly</source>
        <translation>trocknet langsam</translation>
    </message>
    <message>
        <source>contaminated</source>
        <translation>verunreinigt</translation>
    </message>
</context>
<context>
    <name>WorkflowModel</name>
    <message>
        <source>“%1” is no data. Write one “name: value” a line, each name once.</source>
        <translation>„%1“ sind keine Daten. Schreiben Sie je Zeile „Name: Wert“, jeden Namen einmal.</translation>
    </message>
</context>
<context>
    <name>WorkflowPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No workflow runs on this job</source>
        <translation>Auf diesem Auftrag läuft kein Ablauf</translation>
    </message>
    <message>
        <source>A workflow checks the record, builds the documents and asks you where a person has to decide.</source>
        <translation>Ein Ablauf prüft die Aufzeichnung, erstellt die Dokumente und fragt Sie, wo ein Mensch entscheiden muss.</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Ablauf starten</translation>
    </message>
    <message>
        <source>The workflow engine is starting…</source>
        <translation>Die Ablaufmaschine startet …</translation>
    </message>
</context>
<context>
    <name>Workflows</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Archive manager</source>
        <translation>Ablage im Archiv</translation>
    </message>
    <message>
        <source>Are the figures right?</source>
        <translation>Stimmen die Zahlen?</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Beauftragung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Check a record</source>
        <translation>Einen Datensatz prüfen</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Client validator</source>
        <translation>Prüfung der Kundendaten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Compliance checker</source>
        <translation>Prüfung der Regeln</translation>
    </message>
    <message>
        <source>Compliance validator</source>
        <translation>Endprüfung der Regeln</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Count records</source>
        <translation>Datensätze zählen</translation>
    </message>
    <message>
        <source>Daily visit</source>
        <translation>Täglicher Besuch</translation>
    </message>
    <message>
        <source>Damage categorizer</source>
        <translation>Einstufung des Schadens</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Do containment and negative pressure stand?</source>
        <translation>Stehen Abschottung und Unterdruck?</translation>
    </message>
    <message>
        <source>Do the documents go to the client?</source>
        <translation>Gehen die Dokumente an den Kunden?</translation>
    </message>
    <message>
        <source>Document intake</source>
        <translation>Aufnahme eines Dokuments</translation>
    </message>
    <message>
        <source>Document packager</source>
        <translation>Packen der Dokumente</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Drying check</source>
        <translation>Trocknungsprüfung</translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation>Versand der E-Mail</translation>
    </message>
    <message>
        <source>Estimate builder</source>
        <translation>Erstellung der Kalkulation</translation>
    </message>
    <message>
        <source>Figures of the jobs</source>
        <translation>Kennzahlen der Aufträge</translation>
    </message>
    <message>
        <source>Gather numbers</source>
        <translation>Zahlen sammeln</translation>
    </message>
    <message>
        <source>Has the independent assessor cleared the area?</source>
        <translation>Hat der unabhängige Gutachter den Bereich freigegeben?</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Besichtigung</translation>
    </message>
    <message>
        <source>Is the affected material out and the area cleaned?</source>
        <translation>Ist das betroffene Material heraus und der Bereich gereinigt?</translation>
    </message>
    <message>
        <source>Is the analysis good enough to share?</source>
        <translation>Ist die Analyse gut genug, um sie zu teilen?</translation>
    </message>
    <message>
        <source>Is the source stopped, the water out and the equipment running?</source>
        <translation>Ist die Quelle gestoppt, das Wasser heraus und laufen die Geräte?</translation>
    </message>
    <message>
        <source>Is the visit logged, with every live point and the air?</source>
        <translation>Ist der Besuch erfasst, mit allen aktiven Punkten und der Luft?</translation>
    </message>
    <message>
        <source>Is the work authorisation signed, and is the moisture source found?</source>
        <translation>Ist die Auftragserteilung unterschrieben und die Feuchtequelle gefunden?</translation>
    </message>
    <message>
        <source>Is the work authorisation signed?</source>
        <translation>Ist die Auftragserteilung unterschrieben?</translation>
    </message>
    <message>
        <source>Is what was read from the document right?</source>
        <translation>Stimmt, was aus dem Dokument gelesen wurde?</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>Lead generation</source>
        <translation>Suche nach Anfragen</translation>
    </message>
    <message>
        <source>Lead generation with outreach</source>
        <translation>Suche nach Anfragen mit Ansprache</translation>
    </message>
    <message>
        <source>Market analysis</source>
        <translation>Marktanalyse</translation>
    </message>
    <message>
        <source>Market figures</source>
        <translation>Marktzahlen</translation>
    </message>
    <message>
        <source>May these messages be sent?</source>
        <translation>Dürfen diese Nachrichten gesendet werden?</translation>
    </message>
    <message>
        <source>Measurement calculator</source>
        <translation>Berechnung der Messwerte</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Schadenminderung</translation>
    </message>
    <message>
        <source>Mitigation and set-up</source>
        <translation>Schadenminderung und Aufbau</translation>
    </message>
    <message>
        <source>Mould remediation</source>
        <translation>Schimmelsanierung</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Own jobs</source>
        <translation>Eigene Aufträge</translation>
    </message>
    <message>
        <source>Photo analyzer</source>
        <translation>Prüfung der Fotos</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Project initializer</source>
        <translation>Anlegen des Projekts</translation>
    </message>
    <message>
        <source>Property records</source>
        <translation>Grundbuchdaten</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>Qualitätsprüfung</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>Prüfung der Qualität</translation>
    </message>
    <message>
        <source>Query store</source>
        <translation>Speicher abfragen</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>Sanierung</translation>
    </message>
    <message>
        <source>Report generator</source>
        <translation>Erstellung des Berichts</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Scope writer</source>
        <translation>Erstellung des Leistungsumfangs</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>Objekte suchen</translation>
    </message>
    <message>
        <source>Send outreach</source>
        <translation>Ansprache senden</translation>
    </message>
    <message>
        <source>Standard Restoration Report</source>
        <translation>Standardbericht der Sanierung</translation>
    </message>
    <message>
        <source>Store leads</source>
        <translation>Anfragen speichern</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Water loss</source>
        <translation>Wasserschaden</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>Nachrichten schreiben</translation>
    </message>
</context>
</TS>
