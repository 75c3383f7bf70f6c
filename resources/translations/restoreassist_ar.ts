<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AirCard</name>
    <message>
        <source>Air readings</source>
        <translation>قياسات الهواء</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>No air was read yet.</source>
        <translation>لم يُقَس الهواء بعد.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Add air reading</source>
        <translation>إضافة قياس هواء</translation>
    </message>
</context>
<context>
    <name>AirNames</name>
    <message>
        <source>Outside</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>غير متضرر</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>متضرر</translation>
    </message>
    <message>
        <source>HVAC supply</source>
        <translation>هواء التكييف</translation>
    </message>
    <message>
        <source>Dehumidifier in</source>
        <translation>مدخل مزيل الرطوبة</translation>
    </message>
    <message>
        <source>Dehumidifier out</source>
        <translation>مخرج مزيل الرطوبة</translation>
    </message>
</context>
<context>
    <name>AirRow</name>
    <message>
        <source>%1, %2: %3, %4 percent humidity, %5 %6, dew point %7, vapour pressure %8</source>
        <translation>%1، %2: %3، رطوبة %4 بالمئة، %5 %6، نقطة الندى %7، ضغط البخار %8</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  %2 % RH</source>
        <translation>%1  ·  %2 % رطوبة</translation>
    </message>
    <message>
        <source>Dew %1  ·  VP %2</source>
        <translation>الندى %1  ·  ض.ب %2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 مقابل %2</translation>
    </message>
</context>
<context>
    <name>AirSheet</name>
    <message>
        <source>Add air reading</source>
        <translation>إضافة قياس هواء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Where, for example Kitchen</source>
        <translation>المكان، مثل المطبخ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>% RH</source>
        <translation>% رطوبة</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Say where the air was read</source>
        <translation>حدّد مكان قياس الهواء</translation>
    </message>
    <message>
        <source>Give temperature and humidity</source>
        <translation>أدخل الحرارة والرطوبة</translation>
    </message>
    <message>
        <source>Save air reading</source>
        <translation>حفظ قياس الهواء</translation>
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
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي تم</translation>
    </message>
    <message>
        <source>Say what was done about %1</source>
        <translation>اذكر ما تم بشأن %1</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على المخطط</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 على المخطط</translation>
    </message>
</context>
<context>
    <name>AlertNames</name>
    <message>
        <source>Moved equipment</source>
        <translation>نُقل جهاز</translation>
    </message>
    <message>
        <source>Added equipment</source>
        <translation>أُضيف جهاز</translation>
    </message>
    <message>
        <source>Took equipment away</source>
        <translation>أُزيل جهاز</translation>
    </message>
    <message>
        <source>Opened the cavity</source>
        <translation>فُتح التجويف</translation>
    </message>
    <message>
        <source>Found the source</source>
        <translation>وُجد المصدر</translation>
    </message>
    <message>
        <source>Serviced equipment</source>
        <translation>صُين الجهاز</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>مقبول كما هو</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>rose again</source>
        <translation>ارتفع من جديد</translation>
    </message>
    <message>
        <source>does not dry</source>
        <translation>لا يجف</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>wet again</source>
        <translation>ابتلّ من جديد</translation>
    </message>
    <message>
        <source>chamber does not dry</source>
        <translation>المنطقة لا تجف</translation>
    </message>
    <message>
        <source>air gets no drier</source>
        <translation>الهواء لا يزداد جفافًا</translation>
    </message>
    <message>
        <source>too humid</source>
        <translation>رطب جدًا</translation>
    </message>
    <message>
        <source>takes out little water</source>
        <translation>يسحب ماءً قليلًا</translation>
    </message>
    <message>
        <source>adds moisture</source>
        <translation>يضيف رطوبة</translation>
    </message>
</context>
<context>
    <name>AlertsList</name>
    <message>
        <source>No alert: nothing stalled, rose or got wet again.</source>
        <translation>لا تنبيهات: لا شيء توقف أو ارتفع أو ابتلّ من جديد.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>There is no forecast before a point has a goal and three readings.</source>
        <translation>لا توقع قبل أن يكون للنقطة هدف وثلاثة قياسات.</translation>
    </message>
    <message>
        <source>%1, %2 of %3 points done</source>
        <translation>%1، اكتمل %2 من %3 نقاط</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What exactly, and why</source>
        <translation>ماذا بالضبط، ولماذا</translation>
    </message>
    <message>
        <source>Say what was done</source>
        <translation>اذكر ما تم</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>حفظ الجواب</translation>
    </message>
</context>
<context>
    <name>BellButton</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>لا إشعارات غير مقروءة</numerusform>
            <numerusform>إشعار واحد غير مقروء</numerusform>
            <numerusform>إشعاران غير مقروءين</numerusform>
            <numerusform>%n إشعارات غير مقروءة</numerusform>
            <numerusform>%n إشعارًا غير مقروء</numerusform>
            <numerusform>%n إشعار غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera is starting…</source>
        <translation>الكاميرا تبدأ…</translation>
    </message>
    <message>
        <source>No camera was found</source>
        <translation>لم توجد كاميرا</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>استخدام الكاميرا غير مسموح</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>لا يمكن استخدام الكاميرا</translation>
    </message>
    <message>
        <source>Plug one in and try again, or import photos from a phone or card.</source>
        <translation>صِل كاميرا وحاول مجددًا، أو استورد صورًا من هاتف أو بطاقة.</translation>
    </message>
    <message>
        <source>Allow the camera for this program in the settings of the system.</source>
        <translation>اسمح لهذا البرنامج بالكاميرا في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>العودة إلى الصور</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message numerus="yes">
        <source>Saving %n</source>
        <translation>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
            <numerusform>جارٍ حفظ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>التقاط صور</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>إغلاق الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>Now %1, %n left</source>
        <translation>
            <numerusform>الآن %1، بقي %n</numerusform>
            <numerusform>الآن %1، بقي %n</numerusform>
            <numerusform>الآن %1، بقي %n</numerusform>
            <numerusform>الآن %1، بقي %n</numerusform>
            <numerusform>الآن %1، بقي %n</numerusform>
            <numerusform>الآن %1، بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points without a photo, in turn</source>
        <translation>
            <numerusform>نقاط بلا صورة: %n، بالتتابع</numerusform>
            <numerusform>نقاط بلا صورة: %n، بالتتابع</numerusform>
            <numerusform>نقاط بلا صورة: %n، بالتتابع</numerusform>
            <numerusform>نقاط بلا صورة: %n، بالتتابع</numerusform>
            <numerusform>نقاط بلا صورة: %n، بالتتابع</numerusform>
            <numerusform>نقاط بلا صورة: %n، بالتتابع</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>متتابع</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Hold for a burst.</source>
        <translation>اضغط مطولًا للتتابع.</translation>
    </message>
</context>
<context>
    <name>ChamberCard</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Suggests class %1</source>
        <translation>يشير إلى الصنف %1</translation>
    </message>
    <message>
        <source>Enter what is wet to see the class it suggests.</source>
        <translation>أدخل ما هو مبتل لرؤية الصنف المقترح.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
</context>
<context>
    <name>ChamberSheet</name>
    <message>
        <source>Chamber %1</source>
        <translation>المنطقة %1</translation>
    </message>
    <message>
        <source>New chamber</source>
        <translation>منطقة جديدة</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name of the chamber</source>
        <translation>اسم المنطقة</translation>
    </message>
    <message>
        <source>Rooms of the chamber from now on; a room leaves the chamber it was in.</source>
        <translation>غرف المنطقة من الآن؛ تخرج الغرفة من منطقتها السابقة.</translation>
    </message>
    <message>
        <source>Choose its rooms</source>
        <translation>اختر غرفها</translation>
    </message>
    <message>
        <source>Begin the chamber</source>
        <translation>بدء المنطقة</translation>
    </message>
</context>
<context>
    <name>CheckpointCard</name>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>ما يجب تغييره</translation>
    </message>
    <message>
        <source>What has to change?</source>
        <translation>ما الذي يجب تغييره؟</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CircuitSheet</name>
    <message>
        <source>Add circuit</source>
        <translation>إضافة دائرة كهربائية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Which circuit</source>
        <translation>أي دائرة</translation>
    </message>
    <message>
        <source>Which circuit, for example kitchen counter</source>
        <translation>أي دائرة، مثل منضدة المطبخ</translation>
    </message>
    <message>
        <source>Breaker</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 أمبير</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 فولت</translation>
    </message>
    <message>
        <source>What the building draws from it, in amperes</source>
        <translation>ما يسحبه المبنى منها بالأمبير</translation>
    </message>
    <message>
        <source>What the building draws from it, in A (may stay empty)</source>
        <translation>ما يسحبه المبنى منها بالأمبير (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Say which circuit it is</source>
        <translation>حدّد الدائرة</translation>
    </message>
    <message>
        <source>Save circuit</source>
        <translation>حفظ الدائرة</translation>
    </message>
</context>
<context>
    <name>CircuitsList</name>
    <message>
        <source>No circuits yet</source>
        <translation>لا دوائر بعد</translation>
    </message>
    <message>
        <source>Enter the breakers that machines may use, to see what fits where.</source>
        <translation>أدخل القواطع التي يمكن للأجهزة استخدامها لترى أين يتسع كل جهاز.</translation>
    </message>
    <message>
        <source>%1  ·  %2 A</source>
        <translation>%1  ·  %2 أمبير</translation>
    </message>
    <message>
        <source>%1 of %2 A</source>
        <translation>%1 من %2 أمبير</translation>
    </message>
    <message>
        <source>Over what it may carry all day: %1</source>
        <translation>أكثر مما تحمله طوال اليوم: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>No circuit has room for %1.</source>
        <translation>لا دائرة تتسع لـ %1.</translation>
    </message>
    <message>
        <source>Best packing: %1</source>
        <translation>أفضل توزيع: %1</translation>
    </message>
    <message>
        <source>Counted to 80 % of the breaker. An electrician confirms circuits and what else runs on them.</source>
        <translation>محسوب على 80 % من القاطع. يؤكد كهربائي الدوائر وما يعمل عليها أيضًا.</translation>
    </message>
    <message>
        <source>Plug in so</source>
        <translation>وصّل هكذا</translation>
    </message>
    <message>
        <source>Plug every machine in as packed</source>
        <translation>توصيل كل الأجهزة كما في التوزيع</translation>
    </message>
    <message>
        <source>Add circuit</source>
        <translation>إضافة دائرة كهربائية</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>this tablet</source>
        <translation>هذا الجهاز اللوحي</translation>
    </message>
    <message>
        <source>another tablet</source>
        <translation>جهاز لوحي آخر</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Changed after it was deleted: %1</source>
        <translation>تغيّر بعد حذفه: %1</translation>
    </message>
    <message>
        <source>Deleted without seeing a change: %1</source>
        <translation>حُذف دون رؤية تغيير: %1</translation>
    </message>
    <message>
        <source>Deleted and brought back: %1</source>
        <translation>حُذف ثم أُعيد: %1</translation>
    </message>
    <message>
        <source>Two values for %1 of %2</source>
        <translation>قيمتان لـ %1 في %2</translation>
    </message>
    <message>
        <source>Stands now</source>
        <translation>المعتمد الآن</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Did not get through</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>Decided here; waiting for the server.</source>
        <translation>تقرر هنا؛ بانتظار الخادم.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>خذ الآخر</translation>
    </message>
    <message>
        <source>Type a third</source>
        <translation>اكتب قيمة ثالثة</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>القيمة الصحيحة</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Do not type a value</source>
        <translation>لا تكتب قيمة</translation>
    </message>
</context>
<context>
    <name>ControlSheet</name>
    <message>
        <source>Dry %1 in this building</source>
        <translation>%1 الجاف في هذا المبنى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Read the same material with the same meter where it never got wet. Every point of this series then gets its dry goal.</source>
        <translation>قِس المادة نفسها بالمقياس نفسه حيث لم تبتل قط. عندها تحصل كل نقطة من هذه السلسلة على هدف جفافها.</translation>
    </message>
    <message>
        <source>Dry value</source>
        <translation>القيمة الجافة</translation>
    </message>
    <message>
        <source>Take %1 %2</source>
        <translation>أخذ %1 %2</translation>
    </message>
    <message>
        <source>Save dry value</source>
        <translation>حفظ القيمة الجافة</translation>
    </message>
</context>
<context>
    <name>CrashSheet</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Everything you saved is safe on this tablet. You can go on working; the details are in the log.</source>
        <translation>كل ما حفظته آمن على هذا الجهاز. يمكنك متابعة العمل؛ التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>The whole job</source>
        <translation>العمل كله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing wet is entered, so nothing is proposed.</source>
        <translation>لم يُدخل شيء رطب، فلا يوجد اقتراح.</translation>
    </message>
    <message>
        <source>Near a limit: class %1 or %2.</source>
        <translation>قرب حد: الصنف %1 أو %2.</translation>
    </message>
    <message>
        <source>The surfaces propose class %1.</source>
        <translation>تقترح الأسطح الصنف %1.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Reason: what was seen and measured</source>
        <translation>السبب: ما شوهد وقيس</translation>
    </message>
    <message>
        <source>Clean supply, no odour, no growth, nothing soiled</source>
        <translation>مصدر نظيف، لا رائحة، لا نمو، لا شيء متسخ</translation>
    </message>
    <message>
        <source>Used water from an appliance</source>
        <translation>ماء مستعمل من جهاز</translation>
    </message>
    <message>
        <source>Sewage or outside water</source>
        <translation>مياه صرف أو من الخارج</translation>
    </message>
    <message>
        <source>Measured surface by surface</source>
        <translation>قيس سطحاً سطحاً</translation>
    </message>
    <message>
        <source>No growth seen, no musty odour</source>
        <translation>لا نمو ظاهر ولا رائحة عفن</translation>
    </message>
    <message>
        <source>Growth seen</source>
        <translation>شوهد نمو</translation>
    </message>
    <message>
        <source>Our own judgement</source>
        <translation>تقديرنا نحن</translation>
    </message>
    <message>
        <source>An independent assessor</source>
        <translation>مقيّم مستقل</translation>
    </message>
    <message>
        <source>The source does not allow less than category %1. A supervisor may go lower with evidence of cleaning or verification.</source>
        <translation>المصدر لا يسمح بأقل من الفئة %1. يمكن للمشرف النزول بدليل على التنظيف أو التحقق.</translation>
    </message>
    <message>
        <source>Category %1 was decided before. A supervisor may go lower with evidence of cleaning or verification.</source>
        <translation>تقررت الفئة %1 من قبل. يمكن للمشرف النزول بدليل على التنظيف أو التحقق.</translation>
    </message>
    <message>
        <source>Both classes are possible here: say why this one.</source>
        <translation>كلتا الفئتين ممكنتان هنا: اذكر سبب هذه.</translation>
    </message>
    <message>
        <source>Another class than the surfaces propose: say why.</source>
        <translation>صنف غير المقترح: اذكر السبب.</translation>
    </message>
    <message>
        <source>Evidence of cleaning or verification</source>
        <translation>دليل التنظيف أو التحقق</translation>
    </message>
    <message>
        <source>Why this class</source>
        <translation>لماذا هذا الصنف</translation>
    </message>
    <message>
        <source>%1 decides, now. Earlier decisions stay for the time before.</source>
        <translation>‏%1 يقرر الآن. القرارات السابقة تبقى للوقت السابق.</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>اختر موضوع القرار</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>اختر قيمة</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر سبباً</translation>
    </message>
    <message>
        <source>Answer what is asked above</source>
        <translation>أجب عما طُلب أعلاه</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>قرّر: %1</translation>
    </message>
</context>
<context>
    <name>DecideWater</name>
    <message>
        <source>There is an odour: has the water become worse?</source>
        <translation>توجد رائحة: هل ساءت حالة الماء؟</translation>
    </message>
    <message>
        <source>Growth was seen: record it on its own track and reassess.</source>
        <translation>شوهد نمو: سجّله على حدة وأعد التقييم.</translation>
    </message>
    <message>
        <source>The water touched soiled materials: reassess.</source>
        <translation>لامس الماء مواد متسخة: أعد التقييم.</translation>
    </message>
    <message>
        <source>People here are at more risk than usual: reassess.</source>
        <translation>الأشخاص هنا معرضون لخطر أكبر من المعتاد: أعد التقييم.</translation>
    </message>
    <message>
        <source>The water passed through an assembly: reassess below it.</source>
        <translation>مرّ الماء عبر عنصر إنشائي: أعد التقييم أسفله.</translation>
    </message>
    <message>
        <source>A new source was found: reassess from the start.</source>
        <translation>عُثر على مصدر جديد: أعد التقييم من البداية.</translation>
    </message>
    <message>
        <source>An old building or earlier losses: what did the water dissolve?</source>
        <translation>مبنى قديم أو أضرار سابقة: ماذا أذاب الماء؟</translation>
    </message>
    <message>
        <source>Chemicals or regulated material: a track of its own; reassess.</source>
        <translation>مواد كيميائية أو خاضعة للتنظيم: عالجها على حدة وأعد التقييم.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours or more have passed since the loss: reassess.</source>
        <translation>
            <numerusform>مرّت %n ساعة أو أكثر على الضرر: أعد التقييم.</numerusform>
            <numerusform>مرّت ساعة واحدة أو أكثر على الضرر: أعد التقييم.</numerusform>
            <numerusform>مرّت ساعتان أو أكثر على الضرر: أعد التقييم.</numerusform>
            <numerusform>مرّت %n ساعات أو أكثر على الضرر: أعد التقييم.</numerusform>
            <numerusform>مرّت %n ساعة أو أكثر على الضرر: أعد التقييم.</numerusform>
            <numerusform>مرّت %n ساعة أو أكثر على الضرر: أعد التقييم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is warmer than %1: reassess.</source>
        <translation>الحرارة أعلى من %1: أعد التقييم.</translation>
    </message>
    <message>
        <source>The source is unknown: find it, or record who is looking for it.</source>
        <translation>المصدر غير معروف: اعثر عليه أو سجّل من يبحث عنه.</translation>
    </message>
    <message>
        <source>Where the water came from</source>
        <translation>من أين جاء الماء</translation>
    </message>
    <message>
        <source>The time of the loss is not known.</source>
        <translation>وقت الخسارة غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours since the loss.</source>
        <translation>
            <numerusform>ساعات منذ الخسارة: %n.</numerusform>
            <numerusform>ساعات منذ الخسارة: %n.</numerusform>
            <numerusform>ساعات منذ الخسارة: %n.</numerusform>
            <numerusform>ساعات منذ الخسارة: %n.</numerusform>
            <numerusform>ساعات منذ الخسارة: %n.</numerusform>
            <numerusform>ساعات منذ الخسارة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Affected air up to %1.</source>
        <translation>الهواء المتأثر حتى %1.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>Looked for, nothing of the others found</source>
        <translation>بُحث عنها ولم يوجد شيء من البقية</translation>
    </message>
    <message>
        <source>Proposed: category %1, and not below.</source>
        <translation>المقترح: الفئة %1 ولا أقل.</translation>
    </message>
    <message>
        <source>Proposed: category %1 or higher.</source>
        <translation>المقترح: الفئة %1 أو أعلى.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are not answered yet.</source>
        <translation>
            <numerusform>أسئلة بلا جواب: %n.</numerusform>
            <numerusform>أسئلة بلا جواب: %n.</numerusform>
            <numerusform>أسئلة بلا جواب: %n.</numerusform>
            <numerusform>أسئلة بلا جواب: %n.</numerusform>
            <numerusform>أسئلة بلا جواب: %n.</numerusform>
            <numerusform>أسئلة بلا جواب: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionList</name>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>How contaminated the water is, for each wet surface; confirmed at every visit.</source>
        <translation>مدى تلوث الماء لكل سطح رطب، ويؤكَّد في كل زيارة.</translation>
    </message>
    <message>
        <source>How much water the materials hold, for each chamber; measured surfaces propose it.</source>
        <translation>مقدار الماء في المواد لكل منطقة تجفيف؛ تقترحه الأسطح المقيسة.</translation>
    </message>
    <message>
        <source>Whether mould grows there, for each affected room.</source>
        <translation>هل ينمو العفن، لكل غرفة متأثرة.</translation>
    </message>
    <message>
        <source>The whole job</source>
        <translation>العمل كله</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>لم يُقرر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message>
        <source>Not confirmed at this visit.</source>
        <translation>لم يؤكد في هذه الزيارة.</translation>
    </message>
    <message>
        <source>Near a limit: class %1 or %2.</source>
        <translation>قرب حد: الصنف %1 أو %2.</translation>
    </message>
    <message>
        <source>The surfaces propose class %1.</source>
        <translation>تقترح الأسطح الصنف %1.</translation>
    </message>
    <message>
        <source>Enter what is wet in the rooms to see what is proposed.</source>
        <translation>أدخل ما هو رطب في الغرف لرؤية الاقتراح.</translation>
    </message>
    <message>
        <source>Decide or confirm</source>
        <translation>قرّر أو أكّد</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
</context>
<context>
    <name>DecisionSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason, if there is one to keep</source>
        <translation>السبب، إن وجب حفظ سبب</translation>
    </message>
    <message>
        <source>Changed data</source>
        <translation>بيانات مغيّرة</translation>
    </message>
    <message>
        <source>Changed data, one “name: value” a line</source>
        <translation>بيانات مغيّرة، «اسم: قيمة» في كل سطر</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are missing; what is used instead stands beside them.</source>
        <translation>
            <numerusform>أجزاء ناقصة: %n؛ والبديل مذكور بجانبها.</numerusform>
            <numerusform>أجزاء ناقصة: %n؛ والبديل مذكور بجانبها.</numerusform>
            <numerusform>أجزاء ناقصة: %n؛ والبديل مذكور بجانبها.</numerusform>
            <numerusform>أجزاء ناقصة: %n؛ والبديل مذكور بجانبها.</numerusform>
            <numerusform>أجزاء ناقصة: %n؛ والبديل مذكور بجانبها.</numerusform>
            <numerusform>أجزاء ناقصة: %n؛ والبديل مذكور بجانبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything the app uses is there.</source>
        <translation>كل ما يستخدمه التطبيق موجود.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not here; what is used instead stands beside them.</source>
        <translation>
            <numerusform>لا ينقص أي جزء</numerusform>
            <numerusform>جزء واحد غير موجود هنا؛ وبجانبه ما يُستخدم بدلًا منه.</numerusform>
            <numerusform>جزءان غير موجودين هنا؛ وبجانبهما ما يُستخدم بدلًا منهما.</numerusform>
            <numerusform>%n أجزاء غير موجودة هنا؛ وبجانبها ما يُستخدم بدلًا منها.</numerusform>
            <numerusform>%n جزءًا غير موجود هنا؛ وبجانبه ما يُستخدم بدلًا منه.</numerusform>
            <numerusform>%n جزء غير موجود هنا؛ وبجانبه ما يُستخدم بدلًا منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>البديل: %1</translation>
    </message>
    <message>
        <source>To fix: %1</source>
        <translation>للإصلاح: %1</translation>
    </message>
    <message>
        <source>Hide the parts</source>
        <translation>إخفاء الأجزاء</translation>
    </message>
    <message>
        <source>Show the parts</source>
        <translation>إظهار الأجزاء</translation>
    </message>
    <message>
        <source>Bundle for support</source>
        <translation>حزمة للدعم</translation>
    </message>
    <message>
        <source>The bundle has versions, counts and the end of the log. It has no record, photo, address, account or key.</source>
        <translation>تحتوي الحزمة على الإصدارات والأعداد ونهاية السجل. ليس فيها أي سجل عمل أو صورة أو عنوان أو حساب أو مفتاح.</translation>
    </message>
</context>
<context>
    <name>DocumentItem</name>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1، المراجعة %2، %3</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3</source>
        <translation>المراجعة %1، %2، %3</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>لا مستندات بعد</translation>
    </message>
    <message>
        <source>Build the report of what the record holds now. It can be built again at any time.</source>
        <translation>أنشئ التقرير مما يحتويه السجل الآن. يمكن إنشاؤه مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Hide older revisions</source>
        <translation>إخفاء المراجعات الأقدم</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older revisions</source>
        <translation>
            <numerusform>إظهار المراجعات الأقدم: %n</numerusform>
            <numerusform>إظهار المراجعات الأقدم: %n</numerusform>
            <numerusform>إظهار المراجعات الأقدم: %n</numerusform>
            <numerusform>إظهار المراجعات الأقدم: %n</numerusform>
            <numerusform>إظهار المراجعات الأقدم: %n</numerusform>
            <numerusform>إظهار المراجعات الأقدم: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The job file is being written…</source>
        <translation>جارٍ كتابة ملف العمل…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Export the job file</source>
        <translation>تصدير ملف العمل</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Build the report</source>
        <translation>إنشاء التقرير</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>It is not on this tablet</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>No preview for this kind of file</source>
        <translation>لا معاينة لهذا النوع من الملفات</translation>
    </message>
    <message>
        <source>A document that is chosen is shown here.</source>
        <translation>يُعرض هنا المستند المختار.</translation>
    </message>
    <message>
        <source>Sync to fetch it.</source>
        <translation>زامن لجلبه.</translation>
    </message>
    <message>
        <source>Save a copy to open it elsewhere.</source>
        <translation>احفظ نسخة لفتحها في مكان آخر.</translation>
    </message>
    <message>
        <source>One file with the record, its history, documents and photos, signed by this tablet. Anyone can check it without this program.</source>
        <translation>ملف واحد فيه السجل وتاريخه ومستنداته وصوره، موقّع من هذا الجهاز. يمكن لأي شخص التحقق منه دون هذا البرنامج.</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>مع الصور</translation>
    </message>
    <message>
        <source>Without photos</source>
        <translation>بدون الصور</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختر المجلد</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>The report is built.</source>
        <translation>أُنشئ التقرير.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1. %n files are not in it.</source>
        <translation>
            <numerusform>كُتب: %1. ملفات ليست فيه: %n.</numerusform>
            <numerusform>كُتب: %1. ملفات ليست فيه: %n.</numerusform>
            <numerusform>كُتب: %1. ملفات ليست فيه: %n.</numerusform>
            <numerusform>كُتب: %1. ملفات ليست فيه: %n.</numerusform>
            <numerusform>كُتب: %1. ملفات ليست فيه: %n.</numerusform>
            <numerusform>كُتب: %1. ملفات ليست فيه: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftNames</name>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Wet surface</source>
        <translation>سطح مبتل</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>منطقة تجفيف</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Air reading</source>
        <translation>قراءة هواء</translation>
    </message>
    <message>
        <source>Answer to an alert</source>
        <translation>رد على تنبيه</translation>
    </message>
    <message>
        <source>Moisture point</source>
        <translation>نقطة رطوبة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Dry value</source>
        <translation>القيمة الجافة</translation>
    </message>
    <message>
        <source>Reason at a point</source>
        <translation>سبب عند نقطة</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>دائرة كهربائية</translation>
    </message>
    <message>
        <source>Rating of a machine</source>
        <translation>قدرة جهاز</translation>
    </message>
    <message>
        <source>Pick-up of machines</source>
        <translation>سحب أجهزة</translation>
    </message>
    <message>
        <source>Reason for a difference</source>
        <translation>سبب اختلاف</translation>
    </message>
    <message>
        <source>Hour meter</source>
        <translation>عداد الساعات</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Reason for taking photos back</source>
        <translation>سبب سحب الصور</translation>
    </message>
    <message>
        <source>Filing of photos</source>
        <translation>حفظ صور</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Start of a workflow</source>
        <translation>بدء سير عمل</translation>
    </message>
    <message>
        <source>Change of a run</source>
        <translation>تغيير في تشغيل</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Override of a rule</source>
        <translation>تجاوز قاعدة</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>ما يجب تغييره</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was entered here on %1 was not saved.</source>
        <translation>لم يُحفظ ما أُدخل هنا في %1.</translation>
    </message>
    <message>
        <source>It was entered in US units. Going on with it shows US units again.</source>
        <translation>أُدخل ذلك بالوحدات الأمريكية. عند المتابعة تُعرض الوحدات الأمريكية من جديد.</translation>
    </message>
    <message>
        <source>It was entered in metric units. Going on with it shows metric units again.</source>
        <translation>أُدخل ذلك بالوحدات المترية. عند المتابعة تُعرض الوحدات المترية من جديد.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Last one</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Draw again what was taken back</source>
        <translation>إعادة رسم ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The original stays as it is; the drawing is kept beside it.</source>
        <translation>يبقى الأصل كما هو؛ ويُحفظ الرسم بجانبه.</translation>
    </message>
</context>
<context>
    <name>DrawingModel</name>
    <message>
        <source>A room has at least %1 on each side; draw from one corner to the other.</source>
        <translation>طول كل جانب من الغرفة %1 على الأقل؛ ارسم من زاوية إلى الزاوية المقابلة.</translation>
    </message>
    <message>
        <source>That line encloses nothing. Draw a loop around what is wet.</source>
        <translation>هذا الخط لا يحيط بشيء. ارسم حلقة حول ما هو مبلل.</translation>
    </message>
    <message>
        <source>This wall would cross another one. Tap the corners in order around the room.</source>
        <translation>سيتقاطع هذا الجدار مع جدار آخر. انقر الزوايا بالترتيب حول الغرفة.</translation>
    </message>
</context>
<context>
    <name>DryingModel</name>
    <message>
        <source>Give the temperature and the humidity as numbers.</source>
        <translation>أدخل الحرارة والرطوبة كأرقام.</translation>
    </message>
</context>
<context>
    <name>DryingPage</name>
    <message>
        <source>Moisture</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Temp and RH</source>
        <translation>الحرارة والرطوبة</translation>
    </message>
    <message>
        <source>Points by visits</source>
        <translation>النقاط حسب الزيارات</translation>
    </message>
    <message>
        <source>Alerts and forecast</source>
        <translation>التنبيهات والتوقع</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط بياني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Take the log away as a file</source>
        <translation>أخذ السجل كملف</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>هدف الجفاف %1</translation>
    </message>
    <message>
        <source>Air reading saved: %1</source>
        <translation>حُفظ قياس الهواء: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>DryingWatchModel</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>لا يمكن كتابة الصورة %1.</translation>
    </message>
</context>
<context>
    <name>EditPageModel</name>
    <message>
        <source>“%1” is no length. Type it like %2.</source>
        <translation>«%1» ليس طولًا. اكتبه مثل %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
</context>
<context>
    <name>EndPointSheet</name>
    <message>
        <source>Skip %1</source>
        <translation>تخطي %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>النقطة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not today, because</source>
        <translation>ليس اليوم، لأن</translation>
    </message>
    <message>
        <source>Furniture in front</source>
        <translation>أثاث أمامها</translation>
    </message>
    <message>
        <source>Room locked</source>
        <translation>الغرفة مقفلة</translation>
    </message>
    <message>
        <source>Access refused</source>
        <translation>رُفض الدخول</translation>
    </message>
    <message>
        <source>Machine in the way</source>
        <translation>جهاز في الطريق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Another reason, or why it is no longer read</source>
        <translation>سبب آخر، أو لماذا لم تعد تُقاس</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>تخطي اليوم</translation>
    </message>
    <message>
        <source>Torn out</source>
        <translation>أُزيلت</translation>
    </message>
    <message>
        <source>Cannot be reached any more</source>
        <translation>لم يعد الوصول ممكنًا</translation>
    </message>
    <message>
        <source>Read it again from now on</source>
        <translation>قياسها من جديد من الآن</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>إزالة النقطة</translation>
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
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>لا صور بعد.</translation>
    </message>
    <message>
        <source>None on record yet.</source>
        <translation>لا شيء مسجل بعد.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: الآن</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 س</translation>
    </message>
    <message>
        <source>%1: one hour earlier</source>
        <translation>%1: قبل ساعة</translation>
    </message>
    <message>
        <source>−1 day</source>
        <translation>−1 يوم</translation>
    </message>
    <message>
        <source>%1: one day earlier</source>
        <translation>%1: قبل يوم</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save, another</source>
        <translation>احفظ ثم آخر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Answer what has a star</source>
        <translation>أجب عما عليه نجمة</translation>
    </message>
</context>
<context>
    <name>EquipmentModel</name>
    <message>
        <source>AHAM pints a day</source>
        <translation>باينت AHAM في اليوم</translation>
    </message>
    <message>
        <source>litres a day, AHAM</source>
        <translation>لتر في اليوم، AHAM</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Take the log away</source>
        <translation>أخذ السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet (XLSX)</source>
        <translation>جداول لبرنامج الجداول (XLSX)</translation>
    </message>
    <message>
        <source>Tables as text (CSV)</source>
        <translation>جداول كنص (CSV)</translation>
    </message>
    <message>
        <source>All charts on paper (PDF)</source>
        <translation>كل المخططات على ورق (PDF)</translation>
    </message>
    <message>
        <source>This chart as a picture (PNG)</source>
        <translation>هذا المخطط كصورة (PNG)</translation>
    </message>
    <message>
        <source>Files go to the folder RestoreAssist in your documents.</source>
        <translation>تُحفظ الملفات في مجلد RestoreAssist ضمن مستنداتك.</translation>
    </message>
</context>
<context>
    <name>FileChoices</name>
    <message>
        <source>Water</source>
        <translation>ماء</translation>
    </message>
    <message>
        <source>Mould</source>
        <translation>عفن</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>فيضان</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>حريق</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>صرف صحي</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجمّد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>اكتُشف</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>أول تواصل</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>تمت المعاينة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>خُطط</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Mostly complete</source>
        <translation>اكتمل معظمه</translation>
    </message>
    <message>
        <source>Ready to invoice</source>
        <translation>جاهز للفوترة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>File wrapped up</source>
        <translation>أُغلق الملف</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>صدرت الفاتورة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>الزيارة الأولى</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Final visit</source>
        <translation>الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>المؤمَّن له</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>الشاغل</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>مدير العقار</translation>
    </message>
    <message>
        <source>Owners' association</source>
        <translation>اتحاد الملاك</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Field adjuster</source>
        <translation>مسوّي ميداني</translation>
    </message>
    <message>
        <source>Desk adjuster</source>
        <translation>مسوّي مكتبي</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>مقيّم</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>أخصائي صحة</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>مقاول من الباطن</translation>
    </message>
    <message>
        <source>Public adjuster</source>
        <translation>مسوّي العميل</translation>
    </message>
    <message>
        <source>Authorise work</source>
        <translation>الإذن بالعمل</translation>
    </message>
    <message>
        <source>Approve cost</source>
        <translation>الموافقة على التكلفة</translation>
    </message>
    <message>
        <source>Grant access</source>
        <translation>منح الدخول</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Apply chemicals</source>
        <translation>استخدام المواد الكيميائية</translation>
    </message>
    <message>
        <source>Extend drying</source>
        <translation>تمديد التجفيف</translation>
    </message>
    <message>
        <source>Accept completion</source>
        <translation>قبول الإنجاز</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>Cables and hoses</source>
        <translation>الأسلاك والخراطيم</translation>
    </message>
    <message>
        <source>Energy use</source>
        <translation>استهلاك الطاقة</translation>
    </message>
    <message>
        <source>Do not switch off</source>
        <translation>عدم الإطفاء</translation>
    </message>
    <message>
        <source>Earlier damage</source>
        <translation>ضرر سابق</translation>
    </message>
    <message>
        <source>Antimicrobial</source>
        <translation>مضاد للميكروبات</translation>
    </message>
    <message>
        <source>Stay or leave</source>
        <translation>البقاء أو المغادرة</translation>
    </message>
    <message>
        <source>Repair of the source</source>
        <translation>إصلاح المصدر</translation>
    </message>
    <message>
        <source>Certification</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ترخيص</translation>
    </message>
    <message>
        <source>Respirator fit test</source>
        <translation>اختبار ملاءمة التنفس</translation>
    </message>
    <message>
        <source>Medical clearance</source>
        <translation>موافقة طبية</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>معزول</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Asbestos</source>
        <translation>أسبستوس</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رصاص</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>مشتبه به</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>مفترض</translation>
    </message>
    <message>
        <source>Not disturbed</source>
        <translation>لم يُمس</translation>
    </message>
    <message>
        <source>Licensed contractor</source>
        <translation>مقاول مرخص</translation>
    </message>
    <message>
        <source>Structural engineer</source>
        <translation>مهندس إنشائي</translation>
    </message>
    <message>
        <source>Electrician</source>
        <translation>كهربائي</translation>
    </message>
    <message>
        <source>Plumber</source>
        <translation>سباك</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>نظام التهوية</translation>
    </message>
    <message>
        <source>Supply line</source>
        <translation>خط الإمداد</translation>
    </message>
    <message>
        <source>Overflow of a basin or bath</source>
        <translation>فيضان حوض أو مغسلة</translation>
    </message>
    <message>
        <source>Rain or snow</source>
        <translation>مطر أو ثلج</translation>
    </message>
    <message>
        <source>Toilet tank</source>
        <translation>خزان المرحاض</translation>
    </message>
    <message>
        <source>Appliance discharge</source>
        <translation>تصريف جهاز</translation>
    </message>
    <message>
        <source>Toilet bowl, clean</source>
        <translation>مرحاض، نظيف</translation>
    </message>
    <message>
        <source>Toilet bowl with urine</source>
        <translation>مرحاض فيه بول</translation>
    </message>
    <message>
        <source>Aquarium or water bed</source>
        <translation>حوض سمك أو سرير مائي</translation>
    </message>
    <message>
        <source>Ground seepage</source>
        <translation>تسرب أرضي</translation>
    </message>
    <message>
        <source>Beyond the trap</source>
        <translation>بعد المصيدة</translation>
    </message>
    <message>
        <source>Surface or sea water</source>
        <translation>مياه سطحية أو بحر</translation>
    </message>
    <message>
        <source>Next to it</source>
        <translation>بجانبه</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>أسفله</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>أعلاه</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>خلفه</translation>
    </message>
    <message>
        <source>Under cabinets</source>
        <translation>تحت الخزائن</translation>
    </message>
    <message>
        <source>Crawlspace</source>
        <translation>فراغ زحف</translation>
    </message>
    <message>
        <source>Basement</source>
        <translation>قبو</translation>
    </message>
    <message>
        <source>Attic</source>
        <translation>العلية</translation>
    </message>
    <message>
        <source>Dry by meter</source>
        <translation>جاف بالقياس</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>مبتل</translation>
    </message>
    <message>
        <source>Not accessible</source>
        <translation>لا يمكن الوصول</translation>
    </message>
    <message>
        <source>Secondary damage</source>
        <translation>ضرر ثانوي</translation>
    </message>
    <message>
        <source>Visible growth</source>
        <translation>نمو ظاهر</translation>
    </message>
    <message>
        <source>Odour</source>
        <translation>رائحة</translation>
    </message>
    <message>
        <source>Standing water</source>
        <translation>مياه راكدة</translation>
    </message>
    <message>
        <source>Infrared image</source>
        <translation>صورة حرارية</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>منزل</translation>
    </message>
    <message>
        <source>Apartments</source>
        <translation>شقق</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>متجر</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>مستودع</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Day care</source>
        <translation>حضانة</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>رعاية صحية</translation>
    </message>
    <message>
        <source>Care home</source>
        <translation>دار رعاية</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>الجدران</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Cavity</source>
        <translation>تجويف</translation>
    </message>
    <message>
        <source>Dry it</source>
        <translation>تجفيفه</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>لم يُقرر</translation>
    </message>
    <message>
        <source>Porous</source>
        <translation>مسامي</translation>
    </message>
    <message>
        <source>Semi-porous</source>
        <translation>شبه مسامي</translation>
    </message>
    <message>
        <source>Non-porous</source>
        <translation>غير مسامي</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Check block</source>
        <translation>مكعب الفحص</translation>
    </message>
    <message>
        <source>Salt solution</source>
        <translation>محلول ملحي</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>مختبر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>عند المصدر</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>موضعي</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Own evaluation</source>
        <translation>تقييم ذاتي</translation>
    </message>
    <message>
        <source>Verification by others</source>
        <translation>تحقق من طرف آخر</translation>
    </message>
    <message>
        <source>Lead renovation</source>
        <translation>تجديد مع رصاص</translation>
    </message>
    <message>
        <source>Mould notification</source>
        <translation>إشعار عفن</translation>
    </message>
    <message>
        <source>Mould protocol</source>
        <translation>بروتوكول عفن</translation>
    </message>
    <message>
        <source>Mould clearance</source>
        <translation>إخلاء العفن</translation>
    </message>
    <message>
        <source>Photos to the owner</source>
        <translation>صور للمالك</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Clean it</source>
        <translation>تنظيفه</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>تخزينه</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Touched soiled materials</source>
        <translation>لامس مواد متسخة</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>نمو</translation>
    </message>
    <message>
        <source>People at higher risk</source>
        <translation>أشخاص أكثر عرضة</translation>
    </message>
    <message>
        <source>Ran through floor, wall or ceiling</source>
        <translation>مر عبر أرضية أو جدار أو سقف</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>مصدر آخر</translation>
    </message>
    <message>
        <source>Old building or earlier losses</source>
        <translation>مبنى قديم أو خسائر سابقة</translation>
    </message>
    <message>
        <source>Chemicals or regulated material</source>
        <translation>مواد كيميائية أو خاضعة للرقابة</translation>
    </message>
</context>
<context>
    <name>FileEntries</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>لا شيء مسجل بعد</translation>
    </message>
    <message>
        <source>What is entered here stands in the record with person and time.</source>
        <translation>ما يُدخل هنا يُسجل بالشخص والوقت.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>أدخل</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Job</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Dates of the job</source>
        <translation>تواريخ العمل</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Programme rules</source>
        <translation>قواعد البرنامج</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>People and companies</source>
        <translation>أشخاص وشركات</translation>
    </message>
    <message>
        <source>Occupants</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>What people were told</source>
        <translation>ما أُبلغ به الناس</translation>
    </message>
    <message>
        <source>Authority by word</source>
        <translation>إذن شفهي</translation>
    </message>
    <message>
        <source>Certificates of the crew</source>
        <translation>شهادات الطاقم</translation>
    </message>
    <message>
        <source>Power isolation</source>
        <translation>عزل الكهرباء</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>معدات الوقاية</translation>
    </message>
    <message>
        <source>Hazard tests</source>
        <translation>اختبارات المخاطر</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>المختصون</translation>
    </message>
    <message>
        <source>Source of the water</source>
        <translation>مصدر الماء</translation>
    </message>
    <message>
        <source>Where water may have gone</source>
        <translation>أين ذهب الماء</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>ملاحظات المعاينة</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>المبنى</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>نظام التهوية</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Checks of meters</source>
        <translation>فحص المقاييس</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>خطة العمل</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>الاحتواء</translation>
    </message>
    <message>
        <source>Pressure readings</source>
        <translation>قراءات الضغط</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>انحرافات</translation>
    </message>
    <message>
        <source>Removals</source>
        <translation>الإزالة</translation>
    </message>
    <message>
        <source>Antimicrobials</source>
        <translation>مضادات الميكروبات</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإخلاء</translation>
    </message>
    <message>
        <source>Papers that law asks for</source>
        <translation>أوراق يطلبها القانون</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Loss and claim</source>
        <translation>الخسارة والمطالبة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Category of water</source>
        <translation>فئة الماء</translation>
    </message>
    <message>
        <source>Class of drying</source>
        <translation>صنف التجفيف</translation>
    </message>
    <message>
        <source>Condition (growth)</source>
        <translation>الحالة (النمو)</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>الصنف %1</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>تقرر: %1</translation>
    </message>
    <message>
        <source>From a clean source</source>
        <translation>من مصدر نظيف</translation>
    </message>
    <message>
        <source>May make people ill</source>
        <translation>قد يسبب المرض</translation>
    </message>
    <message>
        <source>Grossly contaminated</source>
        <translation>شديد التلوث</translation>
    </message>
    <message>
        <source>Little of it wet</source>
        <translation>القليل رطب</translation>
    </message>
    <message>
        <source>Much of it wet</source>
        <translation>الكثير رطب</translation>
    </message>
    <message>
        <source>Most of it wet</source>
        <translation>معظمه رطب</translation>
    </message>
    <message>
        <source>Held in slow materials</source>
        <translation>في مواد بطيئة</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>لا شيء غير عادي</translation>
    </message>
    <message>
        <source>Settled spores</source>
        <translation>أبواغ مترسبة</translation>
    </message>
    <message>
        <source>Actual growth</source>
        <translation>نمو فعلي</translation>
    </message>
    <message>
        <source>Safety shoes</source>
        <translation>أحذية سلامة</translation>
    </message>
    <message>
        <source>Gloves</source>
        <translation>قفازات</translation>
    </message>
    <message>
        <source>Eye protection</source>
        <translation>حماية العين</translation>
    </message>
    <message>
        <source>Hard hat</source>
        <translation>خوذة</translation>
    </message>
    <message>
        <source>Respirator</source>
        <translation>جهاز التنفس</translation>
    </message>
    <message>
        <source>Coverall</source>
        <translation>بدلة واقية</translation>
    </message>
    <message>
        <source>Readings and equipment</source>
        <translation>القراءات والمعدات</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>الشفط</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>الهدم</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>التنظيف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Infant</source>
        <translation>رضيع</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>كبار السن</translation>
    </message>
    <message>
        <source>Respiratory illness</source>
        <translation>مرض تنفسي</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <translation>مناعة ضعيفة</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Stay out of the drying rooms</source>
        <translation>عدم دخول غرف التجفيف</translation>
    </message>
    <message>
        <source>Sleep elsewhere while machines run</source>
        <translation>النوم في مكان آخر أثناء عمل الأجهزة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصياً</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>Ducted</source>
        <translation>بمجاري هواء</translation>
    </message>
    <message>
        <source>Split unit</source>
        <translation>وحدة منفصلة</translation>
    </message>
    <message>
        <source>Radiators only</source>
        <translation>مشعات فقط</translation>
    </message>
    <message>
        <source>All wet rooms</source>
        <translation>كل الغرف الرطبة</translation>
    </message>
    <message>
        <source>Whole building</source>
        <translation>المبنى كله</translation>
    </message>
    <message>
        <source>The owner's plumber</source>
        <translation>سباك المالك</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>مدير العقار</translation>
    </message>
    <message>
        <source>The crew</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>A plumber</source>
        <translation>سباك</translation>
    </message>
    <message>
        <source>Burst supply hose</source>
        <translation>خرطوم إمداد منفجر</translation>
    </message>
    <message>
        <source>Leaking pipe</source>
        <translation>أنبوب يسرب</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>فيضان</translation>
    </message>
    <message>
        <source>Failed appliance</source>
        <translation>جهاز معطل</translation>
    </message>
    <message>
        <source>No moisture found</source>
        <translation>لا رطوبة</translation>
    </message>
    <message>
        <source>Wet, point added</source>
        <translation>رطب، أضيفت نقطة</translation>
    </message>
    <message>
        <source>Sound, dries in place</source>
        <translation>سليم ويجف في مكانه</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>ملوّث</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>متضرر</translation>
    </message>
    <message>
        <source>Cheaper to replace</source>
        <translation>الاستبدال أرخص</translation>
    </message>
    <message>
        <source>Every point at its goal at two visits</source>
        <translation>كل نقطة عند هدفها في زيارتين</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>لا دخول</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Client asked for another day</source>
        <translation>طلب العميل يوماً آخر</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Client called</source>
        <translation>اتصل العميل</translation>
    </message>
    <message>
        <source>Bagged, landfill</source>
        <translation>معبأ، مكب</translation>
    </message>
    <message>
        <source>Licensed disposal</source>
        <translation>تخلص مرخص</translation>
    </message>
    <message>
        <source>Plastic sheeting</source>
        <translation>غطاء بلاستيكي</translation>
    </message>
    <message>
        <source>Zip door</source>
        <translation>باب بسحّاب</translation>
    </message>
    <message>
        <source>Sealed vents</source>
        <translation>فتحات مغلقة</translation>
    </message>
    <message>
        <source>The machines are loud day and night.</source>
        <translation>الأجهزة صاخبة ليلاً ونهاراً.</translation>
    </message>
    <message>
        <source>Cables and hoses lie on the floors.</source>
        <translation>توجد أسلاك وخراطيم على الأرض.</translation>
    </message>
    <message>
        <source>The machines use power all day.</source>
        <translation>تستهلك الأجهزة الكهرباء طوال اليوم.</translation>
    </message>
    <message>
        <source>Machines must not be switched off or moved.</source>
        <translation>يجب عدم إطفاء الأجهزة أو تحريكها.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Pick a topic</source>
        <translation>اختر موضوعاً</translation>
    </message>
    <message>
        <source>What is on record and what is missing is shown here.</source>
        <translation>يظهر هنا المسجل والناقص.</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>رقم المطالبة</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Loss in a few words</source>
        <translation>الخسارة بكلمات قليلة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>نوع العمل</translation>
    </message>
    <message>
        <source>Peril</source>
        <translation>نوع الخطر</translation>
    </message>
    <message>
        <source>Is the time of the loss known?</source>
        <translation>هل وقت الخسارة معروف؟</translation>
    </message>
    <message>
        <source>Why the time is an estimate</source>
        <translation>لماذا الوقت تقديري</translation>
    </message>
    <message>
        <source>Jurisdiction, like US-TX</source>
        <translation>الولاية القضائية مثل US-TX</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Keep the file until</source>
        <translation>الاحتفاظ بالملف حتى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Who assigned the job</source>
        <translation>من كلّف بالعمل</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>وقت التكليف</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>مسوّي الخسائر</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>مبلغ التحمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Hours between visits</source>
        <translation>الساعات بين الزيارات</translation>
    </message>
    <message>
        <source>Photos it asks for</source>
        <translation>الصور المطلوبة</translation>
    </message>
    <message>
        <source>Forms it asks for</source>
        <translation>النماذج المطلوبة</translation>
    </message>
    <message>
        <source>Why the visit was late</source>
        <translation>سبب تأخر الزيارة</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>May decide</source>
        <translation>يحق له أن يقرر</translation>
    </message>
    <message>
        <source>Approves up to</source>
        <translation>يوافق حتى</translation>
    </message>
    <message>
        <source>Limits of the authority</source>
        <translation>حدود الصلاحية</translation>
    </message>
    <message>
        <source>Licence or registration</source>
        <translation>الترخيص أو التسجيل</translation>
    </message>
    <message>
        <source>Independent of the remediation?</source>
        <translation>مستقل عن أعمال المعالجة؟</translation>
    </message>
    <message>
        <source>People in the building</source>
        <translation>الأشخاص في المبنى</translation>
    </message>
    <message>
        <source>Who is vulnerable</source>
        <translation>الفئات الأكثر عرضة</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>حيوانات أليفة</translation>
    </message>
    <message>
        <source>Do they stay?</source>
        <translation>هل سيبقون؟</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation>النصيحة المقدمة</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>أُبلغ به</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>وقت الإبلاغ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>شخص أو شركة</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>مُنح من</translation>
    </message>
    <message>
        <source>In which role</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>ما يشمله</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>وقت المنح</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>وقت الإنجاز</translation>
    </message>
    <message>
        <source>Lock or tag</source>
        <translation>القفل أو البطاقة</translation>
    </message>
    <message>
        <source>Restored at</source>
        <translation>وقت الإعادة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Used at</source>
        <translation>وقت الاستخدام</translation>
    </message>
    <message>
        <source>Fit test on file?</source>
        <translation>هل اختبار الملاءمة محفوظ؟</translation>
    </message>
    <message>
        <source>Medical clearance on file?</source>
        <translation>هل الموافقة الطبية محفوظة؟</translation>
    </message>
    <message>
        <source>Protective equipment</source>
        <translation>معدات الوقاية</translation>
    </message>
    <message>
        <source>Respirator</source>
        <translation>جهاز التنفس</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>الخطر في المادة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation>رقم العينة</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>المختص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Did the client decline?</source>
        <translation>هل رفض العميل؟</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Is the source found?</source>
        <translation>هل عُثر على المصدر؟</translation>
    </message>
    <message>
        <source>Is the water stopped?</source>
        <translation>هل أوقف الماء؟</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Where the water came from</source>
        <translation>من أين جاء الماء</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>وقت الإيقاف</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>أوقفه</translation>
    </message>
    <message>
        <source>Who repairs it</source>
        <translation>من سيصلحه</translation>
    </message>
    <message>
        <source>Who goes on searching</source>
        <translation>من يواصل البحث</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Owner told at</source>
        <translation>وقت إبلاغ المالك</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Is it occupied?</source>
        <translation>هل هو مأهول؟</translation>
    </message>
    <message>
        <source>Is the inside painted?</source>
        <translation>هل الداخل مطلي؟</translation>
    </message>
    <message>
        <source>Year built</source>
        <translation>سنة البناء</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>نوع البناء</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>الطوابق</translation>
    </message>
    <message>
        <source>Air handling</source>
        <translation>نظام التهوية</translation>
    </message>
    <message>
        <source>Crawlspace, basement, attic</source>
        <translation>القبو والعلية</translation>
    </message>
    <message>
        <source>Earlier losses</source>
        <translation>خسائر سابقة</translation>
    </message>
    <message>
        <source>Is it contaminated?</source>
        <translation>هل هو ملوث؟</translation>
    </message>
    <message>
        <source>Were the returns inspected?</source>
        <translation>هل فُحصت فتحات الرجوع؟</translation>
    </message>
    <message>
        <source>Is a specialist needed?</source>
        <translation>هل يلزم مختص؟</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>السطح</translation>
    </message>
    <message>
        <source>Material in the catalogue</source>
        <translation>المادة في الكتالوج</translation>
    </message>
    <message>
        <source>Dry it or remove it</source>
        <translation>تجفيف أو إزالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Porosity</source>
        <translation>المسامية</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>التبخر</translation>
    </message>
    <message>
        <source>May hold</source>
        <translation>قد تحتوي على</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Passed?</source>
        <translation>هل اجتاز؟</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Reference value</source>
        <translation>القيمة المرجعية</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>القيمة المعروضة</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>ما سيُزال</translation>
    </message>
    <message>
        <source>Drying goals</source>
        <translation>أهداف التجفيف</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>منطقة تجفيف</translation>
    </message>
    <message>
        <source>Built at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Removed at</source>
        <translation>وقت الإزالة</translation>
    </message>
    <message>
        <source>Critical barriers</source>
        <translation>الحواجز الحرجة</translation>
    </message>
    <message>
        <source>Is the air handling isolated?</source>
        <translation>هل التهوية معزولة؟</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>Are there signs?</source>
        <translation>هل توجد لافتات؟</translation>
    </message>
    <message>
        <source>Negative pressure?</source>
        <translation>ضغط سلبي؟</translation>
    </message>
    <message>
        <source>Pressure against outside of it</source>
        <translation>الضغط مقارنة بالخارج</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>What was done otherwise</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Why it was done</source>
        <translation>سبب ذلك</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Removed by</source>
        <translation>أزاله</translation>
    </message>
    <message>
        <source>Photos before</source>
        <translation>صور قبل</translation>
    </message>
    <message>
        <source>Photos after</source>
        <translation>صور بعد</translation>
    </message>
    <message>
        <source>Quantities, like area: 2.5 m²</source>
        <translation>الكميات مثل المساحة: 2.5 م²</translation>
    </message>
    <message>
        <source>Bagged?</source>
        <translation>معبأ في أكياس؟</translation>
    </message>
    <message>
        <source>How the rest was cleaned</source>
        <translation>كيف نُظف الباقي</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>التخلص</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Dilution, like 1:64</source>
        <translation>التخفيف مثل 1:64</translation>
    </message>
    <message>
        <source>Where it was applied</source>
        <translation>مكان الاستخدام</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>استخدمه</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>وقت الاستخدام الفعلي</translation>
    </message>
    <message>
        <source>Did the client consent?</source>
        <translation>هل وافق العميل؟</translation>
    </message>
    <message>
        <source>Ventilation</source>
        <translation>التهوية</translation>
    </message>
    <message>
        <source>Client informed at</source>
        <translation>وقت إبلاغ العميل</translation>
    </message>
    <message>
        <source>Consent by</source>
        <translation>الموافقة من</translation>
    </message>
    <message>
        <source>Inside air handling?</source>
        <translation>داخل نظام التهوية؟</translation>
    </message>
    <message>
        <source>Approval for air handling</source>
        <translation>موافقة لنظام التهوية</translation>
    </message>
    <message>
        <source>Visibly clean?</source>
        <translation>نظيف ظاهرياً؟</translation>
    </message>
    <message>
        <source>Dry?</source>
        <translation>جاف؟</translation>
    </message>
    <message>
        <source>Free of odour?</source>
        <translation>بلا رائحة؟</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>قيّمه</translation>
    </message>
    <message>
        <source>Judged at</source>
        <translation>وقت التقييم</translation>
    </message>
    <message>
        <source>What the client was told about it</source>
        <translation>ما قيل للعميل</translation>
    </message>
    <message>
        <source>Was the cause dealt with?</source>
        <translation>هل عولج السبب؟</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما مصيره</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>حالة الغرض</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>العمر بالسنوات</translation>
    </message>
    <message>
        <source>Code on the label</source>
        <translation>الرمز على الملصق</translation>
    </message>
    <message>
        <source>Packed by</source>
        <translation>عبّأه</translation>
    </message>
    <message>
        <source>Packed at</source>
        <translation>وقت التعبئة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Moved at</source>
        <translation>وقت النقل</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمه</translation>
    </message>
</context>
<context>
    <name>FileTopics</name>
    <message>
        <source>Site file</source>
        <translation>ملف الموقع</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>%1, something is missing</source>
        <translation>%1، هناك نقص</translation>
    </message>
</context>
<context>
    <name>FilingChoices</name>
    <message>
        <source>What they show</source>
        <translation>ما تُظهره</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>جهاز</translation>
    </message>
</context>
<context>
    <name>FormDetail</name>
    <message>
        <source>%1 (not required)</source>
        <translation>%1 (غير مطلوب)</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>وقّعه %1، %2</translation>
    </message>
    <message>
        <source>Refused by %1, %2: %3</source>
        <translation>رفضه %1، %2: %3</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>مراجعة جديدة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>All bytes are those that were signed</source>
        <translation>كل البايتات هي ما وُقّع</translation>
    </message>
</context>
<context>
    <name>FormFilling</name>
    <message>
        <source>Leave the form; answers are kept</source>
        <translation>مغادرة النموذج؛ تُحفظ الأجوبة</translation>
    </message>
    <message>
        <source>This becomes the next revision; it has to be signed again.</source>
        <translation>يصبح هذا المراجعة التالية؛ ويجب توقيعها مجددًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (if there is something to say)</source>
        <translation>%1 (إن كان هناك ما يقال)</translation>
    </message>
    <message>
        <source>These points are not certified</source>
        <translation>هذه النقاط لا تُشهَّد</translation>
    </message>
    <message>
        <source>Certify the others, with these named</source>
        <translation>شهادة للبقية، مع ذكر هذه</translation>
    </message>
    <message>
        <source>From the record</source>
        <translation>من السجل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Prepare for signing</source>
        <translation>تجهيز للتوقيع</translation>
    </message>
    <message>
        <source>Answer what is asked</source>
        <translation>أجب عما يُسأل</translation>
    </message>
</context>
<context>
    <name>FormItem</name>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1، المراجعة %2، %3</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>المراجعة %1، %2</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Access and keys</source>
        <translation>الدخول والمفاتيح</translation>
    </message>
    <message>
        <source>Authority to dispose</source>
        <translation>تفويض بالتخلص</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>شهادة إنجاز</translation>
    </message>
    <message>
        <source>Certificate of dryness</source>
        <translation>شهادة جفاف</translation>
    </message>
    <message>
        <source>Consequences that were explained</source>
        <translation>العواقب التي شُرحت</translation>
    </message>
    <message>
        <source>Customer or authorised representative</source>
        <translation>العميل أو ممثله المفوّض</translation>
    </message>
    <message>
        <source>For the company</source>
        <translation>عن الشركة</translation>
    </message>
    <message>
        <source>Items and materials to be disposed of</source>
        <translation>الأغراض والمواد التي ستُتلف</translation>
    </message>
    <message>
        <source>Owner or authorised representative</source>
        <translation>المالك أو ممثله المفوّض</translation>
    </message>
    <message>
        <source>Refusal or limitation of a recommended step</source>
        <translation>رفض خطوة موصى بها أو تقييدها</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remarks of the customer</source>
        <translation>ملاحظات العميل</translation>
    </message>
    <message>
        <source>The step that was recommended</source>
        <translation>الخطوة الموصى بها</translation>
    </message>
    <message>
        <source>What is done instead</source>
        <translation>ما يُنفَّذ بدلاً منها</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>ما بقي مفتوحاً</translation>
    </message>
    <message>
        <source>What the customer decided, and why</source>
        <translation>ما قرره العميل وسببه</translation>
    </message>
    <message>
        <source>What the owner wants to keep</source>
        <translation>ما يريد المالك الاحتفاظ به</translation>
    </message>
    <message>
        <source>Who pays and how</source>
        <translation>من يدفع وكيف</translation>
    </message>
    <message>
        <source>Why it was recommended</source>
        <translation>سبب التوصية بها</translation>
    </message>
    <message>
        <source>Why they are not restored</source>
        <translation>سبب عدم ترميمها</translation>
    </message>
    <message>
        <source>Work authorisation</source>
        <translation>الإذن بالعمل</translation>
    </message>
    <message>
        <source>Work that is authorised</source>
        <translation>الأعمال المأذون بها</translation>
    </message>
    <message>
        <source>Work that was done</source>
        <translation>الأعمال المنجزة</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No forms yet</source>
        <translation>لا نماذج بعد</translation>
    </message>
    <message>
        <source>Choose one: what the record knows is filled in.</source>
        <translation>اختر واحدًا: ما يعرفه السجل معبأ.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read the form</source>
        <translation>قراءة النموذج</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>لا شيء للقراءة بعد</translation>
    </message>
    <message>
        <source>A form that is chosen is shown here as it prints.</source>
        <translation>يُعرض هنا النموذج المختار كما يُطبع.</translation>
    </message>
    <message>
        <source>Which form?</source>
        <translation>أي نموذج؟</translation>
    </message>
    <message>
        <source>The form is ready to be signed.</source>
        <translation>النموذج جاهز للتوقيع.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>The refusal is recorded.</source>
        <translation>سُجّل الرفض.</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Control gallery</source>
        <translation>معرض عناصر التحكم</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>السمة والنص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>A note that wraps</source>
        <translation>ملاحظة تلتف</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>أزرار</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Tonal</source>
        <translation>ملوّن</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>خطر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Category 2</source>
        <translation>الفئة 2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>60 percent</source>
        <translation>60 بالمئة</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يُجب الخادم.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>Points at dry goal</source>
        <translation>نقاط بلغت الهدف</translation>
    </message>
    <message>
        <source>of 12</source>
        <translation>من 12</translation>
    </message>
    <message>
        <source>2 still wet</source>
        <translation>2 ما زالت مبتلة</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>لوحة أرقام</translation>
    </message>
    <message>
        <source>P-01</source>
        <translation>P-01</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط بياني</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>هدف الجفاف %1</translation>
    </message>
    <message>
        <source>Words and choices</source>
        <translation>كلمات وخيارات</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>ما يفعله.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>A room with a rather long name</source>
        <translation>غرفة ذات اسم طويل نوعًا ما</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Focused</source>
        <translation>محدد بالتركيز</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>% RH</source>
        <translation>% رطوبة</translation>
    </message>
    <message>
        <source>Kitchen removed</source>
        <translation>أُزيل المطبخ</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>لا أعمال بعد</translation>
    </message>
    <message>
        <source>They arrive with the next sync.</source>
        <translation>تصل مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
</context>
<context>
    <name>HazardSheet</name>
    <message>
        <source>Hazards on site</source>
        <translation>المخاطر في الموقع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Last looked at by %1, %2.</source>
        <translation>آخر فحص بواسطة %1، %2.</translation>
    </message>
    <message>
        <source>Nobody has said yet.</source>
        <translation>لم يذكر أحد شيئًا بعد.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>What controls it: %1</source>
        <translation>ما الذي يضبطه: %1</translation>
    </message>
    <message>
        <source>What controls it</source>
        <translation>ما الذي يضبطه</translation>
    </message>
    <message>
        <source>All others: not there</source>
        <translation>كل ما عداها: غير موجود</translation>
    </message>
    <message>
        <source>Entry allowed</source>
        <translation>الدخول مسموح</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>ممنوع الدخول</translation>
    </message>
    <message>
        <source>Save hazards</source>
        <translation>حفظ المخاطر</translation>
    </message>
    <message>
        <source>Answer each hazard</source>
        <translation>أجب عن كل خطر</translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>%1 of %n photos taken in</source>
        <translation>
            <numerusform>الصور المستوردة: %1 من %n</numerusform>
            <numerusform>الصور المستوردة: %1 من %n</numerusform>
            <numerusform>الصور المستوردة: %1 من %n</numerusform>
            <numerusform>الصور المستوردة: %1 من %n</numerusform>
            <numerusform>الصور المستوردة: %1 من %n</numerusform>
            <numerusform>الصور المستوردة: %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>ملفات لم تُدخل: %n</numerusform>
            <numerusform>ملفات لم تُدخل: %n</numerusform>
            <numerusform>ملفات لم تُدخل: %n</numerusform>
            <numerusform>ملفات لم تُدخل: %n</numerusform>
            <numerusform>ملفات لم تُدخل: %n</numerusform>
            <numerusform>ملفات لم تُدخل: %n</numerusform>
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
        <translation>استيراد الصور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Originals are kept byte for byte. They can be filed elsewhere later.</source>
        <translation>تُحفظ الأصول بايتًا ببايت. يمكن تصنيفها لاحقًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختر ملفات</translation>
    </message>
</context>
<context>
    <name>IntakeData</name>
    <message>
        <source>Tap a value to say which field it fills. Keep the mapping under the name of the other system, and the next file fills itself.</source>
        <translation>المس قيمة لتحدد الحقل الذي تملؤه. احفظ الربط باسم النظام الآخر، ليمتلئ الملف التالي وحده.</translation>
    </message>
    <message>
        <source>Name of the other system</source>
        <translation>اسم النظام الآخر</translation>
    </message>
    <message>
        <source>Keep mapping</source>
        <translation>حفظ الربط</translation>
    </message>
    <message>
        <source>Which field is %1?</source>
        <translation>أي حقل هو %1؟</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
</context>
<context>
    <name>IntakeFieldRow</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>اسأل عنه</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تم التعرف عليه</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>Leave %1 empty</source>
        <translation>ترك %1 فارغًا</translation>
    </message>
    <message>
        <source>From %1: “%2”</source>
        <translation>من %1: «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Page %1: “%2”</source>
        <translation>صفحة %1: «%2»</translation>
    </message>
    <message>
        <source>Or %1</source>
        <translation>أو %1</translation>
    </message>
</context>
<context>
    <name>IntakeFields</name>
    <message>
        <source>Job number</source>
        <translation>رقم العمل</translation>
    </message>
    <message>
        <source>If the time of loss is not known: why</source>
        <translation>إن لم يُعرف وقت الضرر: السبب</translation>
    </message>
    <message>
        <source>Why the time of loss is not known</source>
        <translation>سبب عدم معرفة وقت الضرر</translation>
    </message>
</context>
<context>
    <name>IntakeLines</name>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Only files of this machine can be read.</source>
        <translation>لا يمكن قراءة إلا ملفات هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>One file at a time: the first is read.</source>
        <translation>ملف واحد في كل مرة: يُقرأ الأول.</translation>
    </message>
    <message>
        <source>An intake of %1 was not finished.</source>
        <translation>استلام بتاريخ %1 لم يكتمل.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>To ask for: %1</source>
        <translation>يجب السؤال عن: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>بانتظار القبول: %n</numerusform>
            <numerusform>بانتظار القبول: %n</numerusform>
            <numerusform>بانتظار القبول: %n</numerusform>
            <numerusform>بانتظار القبول: %n</numerusform>
            <numerusform>بانتظار القبول: %n</numerusform>
            <numerusform>بانتظار القبول: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء ناقص.</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>لم يُدخل شيء بعد.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Accept what is sure</source>
        <translation>قبول المؤكد</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>فتح العمل</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.eml *.json *.txt)</source>
        <translation>مستندات (*.pdf *.docx *.eml *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>البدء من جديد؟</translation>
    </message>
    <message>
        <source>What was typed and accepted is forgotten. Files on this tablet stay where they are.</source>
        <translation>يُنسى ما كُتب وما قُبل. تبقى ملفات هذا الجهاز في مكانها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The job is open.</source>
        <translation>فُتح العمل.</translation>
    </message>
    <message>
        <source>Mapping kept: %1</source>
        <translation>حُفظ الربط: %1</translation>
    </message>
</context>
<context>
    <name>IntakeSource</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>What was said or written</source>
        <translation>ما قيل أو كُتب</translation>
    </message>
    <message>
        <source>Paste an e-mail, or type what the caller says. What is recognised appears in the form.</source>
        <translation>الصق رسالة، أو اكتب ما يقوله المتصل. يظهر ما يُتعرف عليه في النموذج.</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>PDF, Word, e-mail, JSON of another system, or text; up to 25 MB. It stays on this tablet and is kept with the job.</source>
        <translation>PDF أو Word أو بريد أو JSON من نظام آخر أو نص؛ حتى 25 ميغابايت. يبقى على هذا الجهاز ويُحفظ مع العمل.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Reading, %1 %</source>
        <translation>جارٍ القراءة، %1 %</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Recognised in the text</source>
        <translation>ما تم التعرف عليه في النص</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>الكلمات: %n</numerusform>
            <numerusform>الكلمات: %n</numerusform>
            <numerusform>الكلمات: %n</numerusform>
            <numerusform>الكلمات: %n</numerusform>
            <numerusform>الكلمات: %n</numerusform>
            <numerusform>الكلمات: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>الأحرف: %n</numerusform>
            <numerusform>الأحرف: %n</numerusform>
            <numerusform>الأحرف: %n</numerusform>
            <numerusform>الأحرف: %n</numerusform>
            <numerusform>الأحرف: %n</numerusform>
            <numerusform>الأحرف: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeTemplates</name>
    <message>
        <source>Telephone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Assignment from an insurer</source>
        <translation>تكليف من شركة تأمين</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>مدير العقار</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Client's phone</source>
        <translation>هاتف العميل</translation>
    </message>
    <message>
        <source>Client's e-mail</source>
        <translation>بريد العميل</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>الولاية أو المنطقة</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Time of loss</source>
        <translation>وقت الضرر</translation>
    </message>
    <message>
        <source>Source of loss</source>
        <translation>مصدر الضرر</translation>
    </message>
    <message>
        <source>Peril</source>
        <translation>نوع الخطر</translation>
    </message>
    <message>
        <source>Rooms named</source>
        <translation>الغرف المذكورة</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>رقم المطالبة</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Deductible</source>
        <translation>مبلغ التحمل</translation>
    </message>
    <message>
        <source>Adjuster</source>
        <translation>مسوّي الخسائر</translation>
    </message>
    <message>
        <source>Adjuster's phone</source>
        <translation>هاتف المسوّي</translation>
    </message>
    <message>
        <source>Adjuster's e-mail</source>
        <translation>بريد المسوّي</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>مُسند من</translation>
    </message>
    <message>
        <source>Contact on site</source>
        <translation>جهة الاتصال في الموقع</translation>
    </message>
    <message>
        <source>Contact's phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>Number of the sender</source>
        <translation>رقم المرسل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>ماء</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>فيضان</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>عاصفة</translation>
    </message>
    <message>
        <source>Sewage</source>
        <translation>صرف صحي</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجمّد</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>حريق</translation>
    </message>
    <message>
        <source>Mould</source>
        <translation>عفن</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>هذا في المستقبل.</translation>
    </message>
    <message>
        <source>This is more than a year ago.</source>
        <translation>هذا قبل أكثر من سنة.</translation>
    </message>
    <message>
        <source>Another field has the same value.</source>
        <translation>حقل آخر له القيمة نفسها.</translation>
    </message>
    <message>
        <source>This is not usual in that country.</source>
        <translation>هذا غير معتاد في ذلك البلد.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it another way.</source>
        <translation>لا يمكن قراءة هذا. اكتبه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>2026-03-14 18:30</source>
        <translation>2026-03-14 18:30</translation>
    </message>
    <message>
        <source>US</source>
        <translation>US</translation>
    </message>
</context>
<context>
    <name>JobItem</name>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5 points at the goal</source>
        <translation>%1، %2، %3، %4 من %5 نقاط بلغت الهدف</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>%1 of %2 points at the goal</source>
        <translation>%1 من %2 نقاط بلغت الهدف</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>لا نقاط بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n wet</source>
        <translation>
            <numerusform>مبتلة: %n</numerusform>
            <numerusform>مبتلة: %n</numerusform>
            <numerusform>مبتلة: %n</numerusform>
            <numerusform>مبتلة: %n</numerusform>
            <numerusform>مبتلة: %n</numerusform>
            <numerusform>مبتلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No workflow running</source>
        <translation>لا سير عمل جارٍ</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1، %2 %</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>لا زيارة بعد</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>%1  ·  Claim %2</source>
        <translation>%1  ·  مطالبة %2</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
</context>
<context>
    <name>JobPreview</name>
    <message>
        <source>Open this job</source>
        <translation>افتح هذا العمل</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Search jobs</source>
        <translation>البحث في الأعمال</translation>
    </message>
    <message>
        <source>Client, address, claim or job number</source>
        <translation>العميل أو العنوان أو المطالبة أو رقم العمل</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>أعمالي</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>بحاجة لمراجعة</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>غير متزامن</translation>
    </message>
    <message>
        <source>Jobs that the office assigns to you arrive with the next sync.</source>
        <translation>تصل الأعمال التي يسندها المكتب إليك مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>لا عمل مطابق</translation>
    </message>
    <message>
        <source>No jobs on this tablet yet</source>
        <translation>لا أعمال على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>Try fewer words, or show all jobs.</source>
        <translation>جرّب كلمات أقل، أو أظهر كل الأعمال.</translation>
    </message>
    <message>
        <source>Show all jobs</source>
        <translation>إظهار كل الأعمال</translation>
    </message>
    <message>
        <source>Choose a job</source>
        <translation>اختر عملًا</translation>
    </message>
    <message>
        <source>Its rooms, what is open and its people appear here. A second tap opens it.</source>
        <translation>تظهر هنا غرفه وما لم يكتمل فيه والأشخاص المعنيون. نقرة ثانية تفتحه.</translation>
    </message>
</context>
<context>
    <name>KeySettings</name>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The key is in the keyring of this machine.</source>
        <translation>المفتاح محفوظ في سلسلة مفاتيح هذا الجهاز.</translation>
    </message>
    <message>
        <source>A passphrase locks the records.</source>
        <translation>عبارة مرور تقفل السجلات.</translation>
    </message>
    <message>
        <source>A recovery code was made. It opens the records when the key is lost.</source>
        <translation>أُنشئ رمز استرداد. يفتح السجلات إذا ضاع المفتاح.</translation>
    </message>
    <message>
        <source>No recovery code was made: when the key is lost, what is only on this tablet is lost.</source>
        <translation>لم يُنشأ رمز استرداد: إذا ضاع المفتاح ضاع ما هو على هذا الجهاز اللوحي فقط.</translation>
    </message>
    <message>
        <source>The code that was written down before ends.</source>
        <translation>الرمز المدوَّن سابقًا لن يعمل بعد الآن.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>إنشاء رمز جديد</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>إنشاء رمز استرداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LineWizardSheet</name>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Set up a serial instrument</source>
        <translation>إعداد جهاز تسلسلي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>البحث عن المنافذ مجددًا</translation>
    </message>
    <message>
        <source>This computer has no serial port. Plug in the adapter of the instrument, then close and open this sheet.</source>
        <translation>لا منفذ تسلسلي في هذا الحاسوب. صِل محوّل الجهاز، ثم أغلق هذه الورقة وافتحها.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Choose the port of the instrument.</source>
        <translation>اختر منفذ الجهاز.</translation>
    </message>
    <message>
        <source>Nothing arrives. Is the instrument on, and does it send by itself?</source>
        <translation>لا يصل شيء. هل الجهاز يعمل ويرسل من تلقاء نفسه؟</translation>
    </message>
    <message>
        <source>Bytes arrive that are no text: wrong speed? Try another.</source>
        <translation>تصل بايتات ليست نصًا: سرعة خاطئة؟ جرّب أخرى.</translation>
    </message>
    <message>
        <source>Lines arrive; a few more are needed.</source>
        <translation>تصل أسطر؛ يلزم المزيد منها.</translation>
    </message>
    <message>
        <source>These lines arrive. If they look right, go on.</source>
        <translation>تصل هذه الأسطر. إن بدت صحيحة فتابع.</translation>
    </message>
    <message>
        <source>The lines name their values and can be read as they are.</source>
        <translation>تسمّي الأسطر قيمها ويمكن قراءتها كما هي.</translation>
    </message>
    <message>
        <source>This is what the columns seem to hold. Correct what is wrong: a guess by size alone may be.</source>
        <translation>هذا ما تبدو الأعمدة أنها تحمله. صحّح الخطأ: فالتخمين من الحجم وحده قد يخطئ.</translation>
    </message>
    <message>
        <source>Read these lines</source>
        <translation>قراءة هذه الأسطر</translation>
    </message>
    <message>
        <source>A guess: only the size of the numbers speaks for it.</source>
        <translation>تخمين: لا يدل عليه إلا حجم الأرقام.</translation>
    </message>
    <message>
        <source>Column %1 holds: %2</source>
        <translation>العمود %1 يحمل: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>اسم الجهاز</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>أعطه اسمًا</translation>
    </message>
    <message>
        <source>Pair this instrument</source>
        <translation>إقران هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>LiveMeterCard</name>
    <message>
        <source>Live meter</source>
        <translation>المقياس المباشر</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>No moisture meter was heard yet.</source>
        <translation>لم يُسمع أي مقياس رطوبة بعد.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Air now</source>
        <translation>الهواء الآن</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Take readings</source>
        <translation>أخذ قياسات</translation>
    </message>
    <message>
        <source>Take readings on the map</source>
        <translation>أخذ قياسات على المخطط</translation>
    </message>
</context>
<context>
    <name>LiveValue</name>
    <message>
        <source>Meter now %1 %2, %3</source>
        <translation>المقياس الآن %1 %2، %3</translation>
    </message>
    <message>
        <source>No moisture meter</source>
        <translation>لا مقياس رطوبة</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>%1, %2, goal %3 %4: %5</source>
        <translation>%1، %2، الهدف %3 %4: %5</translation>
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
        <translation>%1 أمبير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n photos, take another</source>
        <translation>
            <numerusform>صور: %n، التقط أخرى</numerusform>
            <numerusform>صور: %n، التقط أخرى</numerusform>
            <numerusform>صور: %n، التقط أخرى</numerusform>
            <numerusform>صور: %n، التقط أخرى</numerusform>
            <numerusform>صور: %n، التقط أخرى</numerusform>
            <numerusform>صور: %n، التقط أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo in its place</source>
        <translation>صورة في مكانه</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>Enter its rating</source>
        <translation>أدخل مواصفاته</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>دائرة كهربائية</translation>
    </message>
    <message>
        <source>Enter the circuits of the building first, on the tab beside.</source>
        <translation>أدخل دوائر المبنى أولاً في علامة التبويب المجاورة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 A</source>
        <translation>%1: %2 من %3 أمبير</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Hour meter</source>
        <translation>عداد الساعات</translation>
    </message>
    <message>
        <source>What the hour meter shows</source>
        <translation>ما يظهره عداد الساعات</translation>
    </message>
    <message>
        <source>Last: %1 h</source>
        <translation>الأخير: %1 س</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the hours</source>
        <translation>احفظ الساعات</translation>
    </message>
    <message>
        <source>Move to another room</source>
        <translation>نقل إلى غرفة أخرى</translation>
    </message>
    <message>
        <source>Moving ends the stay here with its days logged, and begins one there.</source>
        <translation>النقل ينهي الإقامة هنا بأيامها ويبدأ أخرى هناك.</translation>
    </message>
</context>
<context>
    <name>MachineItem</name>
    <message>
        <source>%1, %2, %3, %4 hours</source>
        <translation>%1، %2، %3، %4 ساعات</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>found stopped</source>
        <translation>وُجد متوقفًا</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n days open</source>
        <translation>
            <numerusform>لا أيام مفتوحة</numerusform>
            <numerusform>يوم واحد مفتوح</numerusform>
            <numerusform>يومان مفتوحان</numerusform>
            <numerusform>%n أيام مفتوحة</numerusform>
            <numerusform>%n يومًا مفتوحًا</numerusform>
            <numerusform>%n يوم مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: photo, circuit, hours, rating</source>
        <translation>%1: صورة، دائرة، ساعات، مواصفات</translation>
    </message>
</context>
<context>
    <name>MachineNames</name>
    <message>
        <source>Air mover</source>
        <translation>مروحة هواء</translation>
    </message>
    <message>
        <source>Axial air mover</source>
        <translation>مروحة محورية</translation>
    </message>
    <message>
        <source>LGR dehumidifier</source>
        <translation>مزيل رطوبة LGR</translation>
    </message>
    <message>
        <source>Conventional dehumidifier</source>
        <translation>مزيل رطوبة تقليدي</translation>
    </message>
    <message>
        <source>Desiccant</source>
        <translation>مزيل رطوبة ماصّ</translation>
    </message>
    <message>
        <source>Air scrubber</source>
        <translation>منقّي هواء</translation>
    </message>
    <message>
        <source>Negative air machine</source>
        <translation>جهاز ضغط سالب</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>سخّان</translation>
    </message>
    <message>
        <source>Cavity injector</source>
        <translation>حاقن تجاويف</translation>
    </message>
    <message>
        <source>Floor mat</source>
        <translation>سجادة أرضية</translation>
    </message>
    <message>
        <source>Other machine</source>
        <translation>جهاز آخر</translation>
    </message>
    <message>
        <source>Dehumidifiers</source>
        <translation>مزيلات الرطوبة</translation>
    </message>
    <message>
        <source>Air movers</source>
        <translation>مراوح الهواء</translation>
    </message>
    <message>
        <source>Air scrubbers</source>
        <translation>منقّيات الهواء</translation>
    </message>
    <message>
        <source>Determine the class, or say what is wet, to see how many.</source>
        <translation>حدّد الصنف، أو اذكر ما هو مبتل، لترى العدد.</translation>
    </message>
    <message>
        <source>Nothing wet was entered for this room.</source>
        <translation>لم يُدخل شيء مبتل لهذه الغرفة.</translation>
    </message>
    <message>
        <source>The chart has no factor for this type and class.</source>
        <translation>لا معامل في الجدول لهذا النوع والصنف.</translation>
    </message>
    <message>
        <source>Not asked for: no containment and no contamination.</source>
        <translation>غير مطلوب: لا عزل ولا تلوث.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message>
        <source>Place a machine</source>
        <translation>وضع جهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Its number follows by itself; change its rating on the equipment page.</source>
        <translation>رقمه يأتي تلقائيًا؛ غيّر قدرته في صفحة الأجهزة.</translation>
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
        <translation>لم تسجّل الدخول: لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>مشكلة في المزامنة</translation>
    </message>
    <message>
        <source>Everything is on the server</source>
        <translation>كل شيء على الخادم</translation>
    </message>
    <message>
        <source>Still to sync: %1</source>
        <translation>ما زال للمزامنة: %1</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>لا اتصال بالخادم</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message numerus="yes">
        <source>Plan with %n points</source>
        <translation>
            <numerusform>مخطط بنقاط عددها %n</numerusform>
            <numerusform>مخطط بنقاط عددها %n</numerusform>
            <numerusform>مخطط بنقاط عددها %n</numerusform>
            <numerusform>مخطط بنقاط عددها %n</numerusform>
            <numerusform>مخطط بنقاط عددها %n</numerusform>
            <numerusform>مخطط بنقاط عددها %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapFoot</name>
    <message>
        <source>Tap two places of the picture whose distance you know.</source>
        <translation>المس موضعين في الصورة تعرف المسافة بينهما.</translation>
    </message>
    <message>
        <source>Last corner</source>
        <translation>آخر زاوية</translation>
    </message>
    <message>
        <source>Take the last corner back</source>
        <translation>التراجع عن آخر زاوية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Ground floor</source>
        <translation>الطابق الأرضي</translation>
    </message>
    <message>
        <source>Read with another meter or scale</source>
        <translation>قيس بمقياس أو سلّم آخر</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>مبتل</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Picture under the plan</source>
        <translation>صورة تحت المخطط</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>ملاءمة المخطط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ش</translation>
    </message>
    <message>
        <source>North is up</source>
        <translation>الشمال إلى الأعلى</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا غرف بعد</translation>
    </message>
    <message>
        <source>Draw the first room with a finger: from one corner to the other.</source>
        <translation>ارسم الغرفة الأولى بإصبعك: من زاوية إلى أخرى.</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>رسم غرفة</translation>
    </message>
    <message>
        <source>Add a photo of the display</source>
        <translation>إضافة صورة للشاشة</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Choose the photo of the display</source>
        <translation>اختر صورة الشاشة</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Save this value?</source>
        <translation>حفظ هذه القيمة؟</translation>
    </message>
    <message>
        <source>The meter is not sending right now, or doubts its own value. It will be marked in the record.</source>
        <translation>المقياس لا يرسل الآن، أو يشك في قيمته. ستُعلَّم في السجل.</translation>
    </message>
    <message>
        <source>This very value was saved at %1 already: the meter has said nothing since.</source>
        <translation>حُفظت هذه القيمة نفسها عند %1 من قبل: لم يرسل المقياس شيئًا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>حفظ رغم ذلك</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
    <message numerus="yes">
        <source>Round done: %n points read in %1.</source>
        <translation>
            <numerusform>انتهت الجولة: قيست %n من النقاط في %1.</numerusform>
            <numerusform>انتهت الجولة: قيست %n من النقاط في %1.</numerusform>
            <numerusform>انتهت الجولة: قيست %n من النقاط في %1.</numerusform>
            <numerusform>انتهت الجولة: قيست %n من النقاط في %1.</numerusform>
            <numerusform>انتهت الجولة: قيست %n من النقاط في %1.</numerusform>
            <numerusform>انتهت الجولة: قيست %n من النقاط في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 د</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>زوايا</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>النقطة</translation>
    </message>
    <message>
        <source>Wet area</source>
        <translation>مساحة مبتلة</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>جهاز</translation>
    </message>
</context>
<context>
    <name>MaterialSheet</name>
    <message>
        <source>Material in %1</source>
        <translation>المادة في %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search or type a material</source>
        <translation>ابحث عن مادة أو اكتبها</translation>
    </message>
    <message>
        <source>Search, or type another material</source>
        <translation>ابحث، أو اكتب مادة أخرى</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>A triangle marks what may hold asbestos or lead in an old building.</source>
        <translation>يشير المثلث إلى ما قد يحتوي على الأسبستوس أو الرصاص في مبنى قديم.</translation>
    </message>
</context>
<context>
    <name>MeterBytes</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has come from this meter yet.</source>
        <translation>لم يصل شيء من هذا المقياس بعد.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
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
        <translation>لا شهادة محفوظة لهذا المقياس.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1 %2, until %3</source>
        <translation>%1 %2، حتى %3</translation>
    </message>
    <message>
        <source>Remove certificate %1</source>
        <translation>إزالة الشهادة %1</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>إضافة شهادة</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>رقم الشهادة</translation>
    </message>
    <message>
        <source>Connect the meter first: a certificate belongs to a value that it shows.</source>
        <translation>صِل المقياس أولًا: الشهادة تخص قيمة يعرضها.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>The correction is added to what the meter shows, in its own unit, such as -0.4. Dates as 2027-01-31.</source>
        <translation>يُضاف التصحيح إلى ما يعرضه المقياس بوحدته، مثل -0.4. التواريخ مثل 2027-01-31.</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>إضافة الشهادة</translation>
    </message>
</context>
<context>
    <name>MeterDetail</name>
    <message>
        <source>Back to the meters</source>
        <translation>العودة إلى المقاييس</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MeterItem</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1، %2، %3، %4</translation>
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
        <translation>محاكاة</translation>
    </message>
</context>
<context>
    <name>MeterList</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No meter was heard yet. Switch one on near this tablet; readings can be typed in meanwhile.</source>
        <translation>لم يُسمع أي مقياس بعد. شغّل واحدًا قرب هذا الجهاز؛ ويمكن كتابة القياسات ريثما يظهر.</translation>
    </message>
</context>
<context>
    <name>MeterLog</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>Nothing was logged in this time. Choose under Settings how often this meter is to be logged, and leave the tablet near it and running.</source>
        <translation>لم يُسجَّل شيء في هذه المدة. اختر في الإعدادات كم مرة يُسجَّل هذا المقياس، واترك الجهاز اللوحي قريبًا منه وهو يعمل.</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 إلى %2 %3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 %4, covered %5 percent of the time</source>
        <translation>%1 من %2 إلى %3 %4، يغطي %5 بالمئة من الوقت</translation>
    </message>
    <message>
        <source>Covered %1 % of the time</source>
        <translation>يغطي %1 % من الوقت</translation>
    </message>
    <message>
        <source>No reading from %1 to %2</source>
        <translation>لا قياس من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier gap(s)</source>
        <translation>
            <numerusform>فجوات سابقة: %n</numerusform>
            <numerusform>فجوات سابقة: %n</numerusform>
            <numerusform>فجوات سابقة: %n</numerusform>
            <numerusform>فجوات سابقة: %n</numerusform>
            <numerusform>فجوات سابقة: %n</numerusform>
            <numerusform>فجوات سابقة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeterNames</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Resting, listens again in %1</source>
        <translation>في راحة، يستمع مجددًا بعد %1</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1، المحاولة التالية بعد %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>موثّق</translation>
    </message>
    <message>
        <source>By the maker's document</source>
        <translation>وفق وثيقة الصانع</translation>
    </message>
    <message>
        <source>Unofficial</source>
        <translation>غير رسمي</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير موثّق</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>حرارة الهواء</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>الرطوبة النسبية</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>نقطة الندى</translation>
    </message>
    <message>
        <source>Surface temperature</source>
        <translation>حرارة السطح</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>ضغط الهواء</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>old value</source>
        <translation>قيمة قديمة</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>خارج النطاق</translation>
    </message>
    <message>
        <source>sensor fault</source>
        <translation>عطل في الحساس</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>decoder not verified</source>
        <translation>فك الترميز غير موثّق</translation>
    </message>
    <message>
        <source>calibration expired</source>
        <translation>انتهت المعايرة</translation>
    </message>
    <message>
        <source>time unsure</source>
        <translation>الوقت غير مؤكد</translation>
    </message>
    <message>
        <source>held</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>مكتوب يدويًا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>لا قيمة بعد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Calibration expired %1</source>
        <translation>انتهت المعايرة %1</translation>
    </message>
    <message>
        <source>Calibration due %1</source>
        <translation>المعايرة مستحقة %1</translation>
    </message>
    <message>
        <source>Calibrated until %1</source>
        <translation>معاير حتى %1</translation>
    </message>
    <message>
        <source>Logs every hour</source>
        <translation>يسجّل كل ساعة</translation>
    </message>
    <message>
        <source>Logs every %1 min</source>
        <translation>يسجّل كل %1 د</translation>
    </message>
</context>
<context>
    <name>MeterNow</name>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <translation>%1 %2 %3، %4</translation>
    </message>
    <message>
        <source>By its certificate: %1 %2</source>
        <translation>وفق شهادته: %1 %2</translation>
    </message>
    <message>
        <source>This meter has not said anything yet.</source>
        <translation>لم يقل هذا المقياس شيئًا بعد.</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>البطارية %1 %</translation>
    </message>
</context>
<context>
    <name>MeterSettings</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, for example Cellar probe</source>
        <translation>الاسم، مثل مسبار القبو</translation>
    </message>
    <message>
        <source>Bind key</source>
        <translation>مفتاح الربط</translation>
    </message>
    <message>
        <source>A key is kept</source>
        <translation>يوجد مفتاح محفوظ</translation>
    </message>
    <message>
        <source>32 digits 0-9 and a-f</source>
        <translation>32 رمزًا 0-9 و a-f</translation>
    </message>
    <message>
        <source>The key is kept in the keyring of this computer.</source>
        <translation>المفتاح محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no keyring: the key is kept in the encrypted store.</source>
        <translation>لا سلسلة مفاتيح في هذا الحاسوب: المفتاح محفوظ في المخزن المشفّر.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>عنوان MAC</translation>
    </message>
    <message>
        <source>The MAC address is only needed where this computer hides it.</source>
        <translation>عنوان MAC لازم فقط حيث يخفيه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Moisture scale of this probe</source>
        <translation>سلّم الرطوبة لهذا المسبار</translation>
    </message>
    <message>
        <source>Port settings</source>
        <translation>إعدادات المنفذ</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشاف</translation>
    </message>
    <message>
        <source>Leave on site and log</source>
        <translation>اتركه في الموقع وسجّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 د</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save and connect again</source>
        <translation>حفظ وإعادة الاتصال</translation>
    </message>
    <message>
        <source>After a battery change an encrypting meter counts anew and is refused until you confirm it.</source>
        <translation>بعد تغيير البطارية يبدأ المقياس المشفِّر العد من جديد ويُرفض حتى تؤكد.</translation>
    </message>
    <message>
        <source>Battery was changed</source>
        <translation>غُيّرت البطارية</translation>
    </message>
    <message>
        <source>Forgetting removes the meter and its key from this tablet; readings that were saved stay.</source>
        <translation>النسيان يزيل المقياس ومفتاحه من هذا الجهاز؛ وتبقى القياسات المحفوظة.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget this meter</source>
        <translation>نسيان هذا المقياس</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>0 or more seconds</source>
        <translation>0 ثانية أو أكثر</translation>
    </message>
    <message>
        <source>16 bytes</source>
        <translation>16 بايت</translation>
    </message>
    <message>
        <source>A Modbus request has 8 bytes; this one has {count}.</source>
        <translation>طلب Modbus من 8 بايت؛ وهذا من {count}.</translation>
    </message>
    <message>
        <source>A SensorPro packet has at least {limit} bytes; this one has {count}.</source>
        <translation>حزمة SensorPro من {limit} بايت على الأقل؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A ThermoPro packet has at least {limit} bytes; this one has {count}.</source>
        <translation>حزمة ThermoPro من {limit} بايت على الأقل؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A packet of a HHCCJCY10 has {limit} bytes; this one has {count}.</source>
        <translation>حزمة HHCCJCY10 من {limit} بايت؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A packet of a HT1 has 4 bytes; this one has {count}.</source>
        <translation>حزمة HT1 من 4 بايت؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A packet of a {model} has {length} bytes; this one has {count}.</source>
        <translation>حزمة {model} من {length} بايت؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A packet of an {model} has 9 bytes; this one has {count}.</source>
        <translation>حزمة {model} من 9 بايت؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A packet of data format {payload:X} has {start} bytes; this one has {count}.</source>
        <translation>حزمة بالصيغة {payload:X} من {start} بايت؛ وهذه من {count}.</translation>
    </message>
    <message>
        <source>A plain frame from a device that has a bind key is refused.</source>
        <translation>يُرفض إطار غير مشفر من جهاز له مفتاح ربط.</translation>
    </message>
    <message>
        <source>A plain packet from a device that has a bind key is refused.</source>
        <translation>تُرفض حزمة غير مشفرة من جهاز له مفتاح ربط.</translation>
    </message>
    <message>
        <source>Another {quantity} in the packet is told beside.</source>
        <translation>في الحزمة قيمة أخرى إلى جانبها: {quantity}.</translation>
    </message>
    <message>
        <source>Bytes arrive but no line parses: wrong speed? {settings} does not fit: set the meter to it, or look for its settings in its menu or manual.</source>
        <translation>تصل بايتات ولا يُفهم سطر: سرعة خاطئة؟ {settings} لا يناسب: اضبط المقياس عليه، أو ابحث عن إعداداته في قائمته أو دليله.</translation>
    </message>
    <message>
        <source>Bytes arrive but no line parses: wrong speed? {settings} does not fit; {others} will be tried.</source>
        <translation>تصل بايتات ولا يُفهم سطر: سرعة خاطئة؟ {settings} لا يناسب؛ سيُجرب {others}.</translation>
    </message>
    <message>
        <source>Cannot connect to {meter}</source>
        <translation>تعذر الاتصال بـ {meter}</translation>
    </message>
    <message>
        <source>Cannot disconnect</source>
        <translation>تعذر قطع الاتصال</translation>
    </message>
    <message>
        <source>Cannot listen for meters</source>
        <translation>تعذر الاستماع إلى المقاييس</translation>
    </message>
    <message>
        <source>Cannot stop the scan</source>
        <translation>تعذر إيقاف البحث</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>مغلق.</translation>
    </message>
    <message>
        <source>Connected, but nothing new arrives</source>
        <translation>متصل، لكن لا يصل جديد</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connecting to {meter}.</source>
        <translation>جارٍ الاتصال بـ {meter}.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Left on site; it is listened to once an interval.</source>
        <translation>متروك في الموقع؛ يُستمع إليه مرة كل فترة.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>MiBeacon version {version} is not known; 2 to 5 are.</source>
        <translation>إصدار MiBeacon ‏{version} غير معروف؛ المعروف 2 إلى 5.</translation>
    </message>
    <message>
        <source>No answer of a Protimeter BLE has {count} bytes.</source>
        <translation>لا جواب من Protimeter BLE من {count} بايت.</translation>
    </message>
    <message>
        <source>No packet of a Govee hygrometer is {lengths} bytes long.</source>
        <translation>لا حزمة من مقياس Govee بطول {lengths} بايت.</translation>
    </message>
    <message>
        <source>No reading for {silence_s:g} s; connecting again.</source>
        <translation>لا قراءة منذ {silence_s:g} ث؛ جارٍ الاتصال ثانية.</translation>
    </message>
    <message>
        <source>No reading from {meter} within {within_s:g} s.</source>
        <translation>لا قراءة من {meter} خلال {within_s:g} ث.</translation>
    </message>
    <message>
        <source>Object 0x{kind:04X} has {count} bytes; {length} are expected.</source>
        <translation>العنصر 0x{kind:04X} من {count} بايت؛ والمتوقع {length}.</translation>
    </message>
    <message>
        <source>Object 0x{kind:04X} is not read.</source>
        <translation>لا يُقرأ العنصر 0x{kind:04X}.</translation>
    </message>
    <message>
        <source>Page {payload} of a SensorPush packet holds no measurement.</source>
        <translation>الصفحة {payload} من حزمة SensorPush بلا قياس.</translation>
    </message>
    <message>
        <source>Powered from outside.</source>
        <translation>يعمل بتغذية خارجية.</translation>
    </message>
    <message>
        <source>Reading stopped at object 0x{object:02X}: {end}.</source>
        <translation>توقفت القراءة عند العنصر 0x{object:02X}: {end}.</translation>
    </message>
    <message>
        <source>Receiving.</source>
        <translation>يستقبل.</translation>
    </message>
    <message>
        <source>Sensor fault: the instrument gives no humidity.</source>
        <translation>عطل في الحساس: لا تعطي الأداة رطوبة.</translation>
    </message>
    <message>
        <source>Sensor fault: the instrument gives no temperature.</source>
        <translation>عطل في الحساس: لا تعطي الأداة حرارة.</translation>
    </message>
    <message>
        <source>Sensor fault: the meter gives no {quantity}.</source>
        <translation>عطل في الحساس: لا يعطي المقياس قيمة: {quantity}.</translation>
    </message>
    <message>
        <source>Stopped by an error of its driver; close and open it again</source>
        <translation>توقف بسبب خطأ في مشغّله؛ أغلقه وافتحه ثانية</translation>
    </message>
    <message>
        <source>Such an instrument has the input registers 1 and 2 only; another needs a register map.</source>
        <translation>لهذه الأداة سجلا الإدخال 1 و2 فقط؛ وغيرها يحتاج خريطة سجلات.</translation>
    </message>
    <message>
        <source>The MAC address in the frame is not that of its sender.</source>
        <translation>عنوان MAC في الإطار ليس عنوان مرسله.</translation>
    </message>
    <message>
        <source>The MiBeacon frame ends inside its head.</source>
        <translation>ينتهي إطار MiBeacon داخل رأسه.</translation>
    </message>
    <message>
        <source>The Modbus TCP packet ends inside its head.</source>
        <translation>تنتهي حزمة Modbus TCP داخل رأسها.</translation>
    </message>
    <message>
        <source>The Modbus TCP packet is not as long as it says.</source>
        <translation>حزمة Modbus TCP ليست بالطول الذي تذكره.</translation>
    </message>
    <message>
        <source>The Modbus answer is not as long as it says.</source>
        <translation>جواب Modbus ليس بالطول الذي يذكره.</translation>
    </message>
    <message>
        <source>The Modbus answer is too short.</source>
        <translation>جواب Modbus قصير جداً.</translation>
    </message>
    <message>
        <source>The Modbus function {body} is not known; 3 and 4 are.</source>
        <translation>وظيفة Modbus ‏{body} غير معروفة؛ المعروف 3 و4.</translation>
    </message>
    <message>
        <source>The Modbus function {data} is not known; 3 and 4 are.</source>
        <translation>وظيفة Modbus ‏{data} غير معروفة؛ المعروف 3 و4.</translation>
    </message>
    <message>
        <source>The Qingping device type 0x{payload:02X} is no hygrometer we know.</source>
        <translation>نوع Qingping ‏0x{payload:02X} ليس مقياس رطوبة معروفاً.</translation>
    </message>
    <message>
        <source>The Qingping packet ends inside its head.</source>
        <translation>تنتهي حزمة Qingping داخل رأسها.</translation>
    </message>
    <message>
        <source>The Ruuvi packet is empty.</source>
        <translation>حزمة Ruuvi فارغة.</translation>
    </message>
    <message>
        <source>The SensorPro device type 0x{payload:02X} is not known.</source>
        <translation>نوع SensorPro ‏0x{payload:02X} غير معروف.</translation>
    </message>
    <message>
        <source>The SensorPush type {value} is not known.</source>
        <translation>نوع SensorPush ‏{value} غير معروف.</translation>
    </message>
    <message>
        <source>The USB adapter of this meter is not plugged in.</source>
        <translation>محوّل USB لهذا المقياس غير موصول.</translation>
    </message>
    <message>
        <source>The advertisement ends inside a structure.</source>
        <translation>ينتهي الإعلان داخل بنية.</translation>
    </message>
    <message>
        <source>The advertisement holds {count} manufacturer entries; which is the newest cannot be told.</source>
        <translation>في الإعلان {count} مدخلات صانع؛ ولا يُعرف أحدثها.</translation>
    </message>
    <message>
        <source>The answer does not belong to the request.</source>
        <translation>الجواب لا يخص الطلب.</translation>
    </message>
    <message>
        <source>The answer holds neither values nor facts about a HM70.</source>
        <translation>لا قيم ولا بيانات عن HM70 في الجواب.</translation>
    </message>
    <message>
        <source>The answer is not from the device that was asked.</source>
        <translation>الجواب ليس من الجهاز المسؤول.</translation>
    </message>
    <message>
        <source>The answer is to another function.</source>
        <translation>الجواب لوظيفة أخرى.</translation>
    </message>
    <message>
        <source>The answer is too long for a HM70.</source>
        <translation>الجواب أطول من أن يكون لـ HM70.</translation>
    </message>
    <message>
        <source>The battery level is not known.</source>
        <translation>مستوى البطارية غير معروف.</translation>
    </message>
    <message>
        <source>The battery percentage is estimated from its voltage.</source>
        <translation>نسبة البطارية مقدرة من جهدها.</translation>
    </message>
    <message>
        <source>The bind key does not fit this frame.</source>
        <translation>مفتاح الربط لا يناسب هذا الإطار.</translation>
    </message>
    <message>
        <source>The bind key does not fit this packet.</source>
        <translation>مفتاح الربط لا يناسب هذه الحزمة.</translation>
    </message>
    <message>
        <source>The bind key must have 16 bytes.</source>
        <translation>يجب أن يكون مفتاح الربط من 16 بايت.</translation>
    </message>
    <message>
        <source>The calculated value {kind} is not read.</source>
        <translation>لا تُقرأ القيمة المحسوبة {kind}.</translation>
    </message>
    <message>
        <source>The characteristic {channel} is not one of the Environmental Sensing Service.</source>
        <translation>الخاصية {channel} ليست من Environmental Sensing Service.</translation>
    </message>
    <message>
        <source>The checksum at the end of the line is wrong.</source>
        <translation>المجموع الاختباري في نهاية السطر خاطئ.</translation>
    </message>
    <message>
        <source>The checksum of the answer is wrong.</source>
        <translation>المجموع الاختباري للجواب خاطئ.</translation>
    </message>
    <message>
        <source>The checksum of the answer is wrong: {expected} would fit.</source>
        <translation>المجموع الاختباري للجواب خاطئ: المناسب {expected}.</translation>
    </message>
    <message>
        <source>The checksum of the request is wrong.</source>
        <translation>المجموع الاختباري للطلب خاطئ.</translation>
    </message>
    <message>
        <source>The data format {payload:X} is not known; {known} are.</source>
        <translation>صيغة البيانات {payload:X} غير معروفة؛ المعروف {known}.</translation>
    </message>
    <message>
        <source>The date of the record is not possible.</source>
        <translation>تاريخ السجل غير ممكن.</translation>
    </message>
    <message>
        <source>The device refuses to answer: {reason}.</source>
        <translation>يرفض الجهاز الإجابة: {reason}.</translation>
    </message>
    <message>
        <source>The driver of this meter is not installed on this computer</source>
        <translation>مشغّل هذا المقياس غير مثبت على هذا الجهاز</translation>
    </message>
    <message>
        <source>The encrypted frame is too short.</source>
        <translation>الإطار المشفر قصير جداً.</translation>
    </message>
    <message>
        <source>The encrypted packet is too short.</source>
        <translation>الحزمة المشفرة قصيرة جداً.</translation>
    </message>
    <message>
        <source>The encryption of MiBeacon 2 and 3 cannot be checked and is refused.</source>
        <translation>لا يمكن التحقق من تشفير MiBeacon 2 و3 فيُرفض.</translation>
    </message>
    <message>
        <source>The exchange is with device {device}.</source>
        <translation>التبادل مع الجهاز {device}.</translation>
    </message>
    <message>
        <source>The frame holds no measurement.</source>
        <translation>الإطار بلا قياس.</translation>
    </message>
    <message>
        <source>The frame is cut off inside an object.</source>
        <translation>الإطار مقطوع داخل عنصر.</translation>
    </message>
    <message>
        <source>The frame is encrypted and this computer hides the MAC address: enter it.</source>
        <translation>الإطار مشفر وهذا الجهاز يخفي عنوان MAC: أدخله.</translation>
    </message>
    <message>
        <source>The frame is encrypted: enter the device's bind key.</source>
        <translation>الإطار مشفر: أدخل مفتاح ربط الجهاز.</translation>
    </message>
    <message>
        <source>The frame is not of the form STX 4, display, unit, sign, point, digits.</source>
        <translation>الإطار ليس بصيغة STX 4، شاشة، وحدة، إشارة، فاصلة، أرقام.</translation>
    </message>
    <message>
        <source>The frame is of a mesh device, which sends no measurements.</source>
        <translation>الإطار من جهاز mesh لا يرسل قياسات.</translation>
    </message>
    <message>
        <source>The humidity unit {fields} is not known; %RH is expected.</source>
        <translation>وحدة الرطوبة {fields} غير معروفة؛ المتوقع %RH.</translation>
    </message>
    <message>
        <source>The instrument's own test finds the humidity sensor bad.</source>
        <translation>وجد الفحص الذاتي للأداة حساس الرطوبة معطوباً.</translation>
    </message>
    <message>
        <source>The instrument's simulator is on: these values are not measured.</source>
        <translation>محاكي الأداة يعمل: هذه القيم غير مقيسة.</translation>
    </message>
    <message>
        <source>The line does not name its values, such as T=22.1,C or RH=45.2%.</source>
        <translation>لا يسمي السطر قيمه، مثل T=22.1,C أو RH=45.2%.</translation>
    </message>
    <message>
        <source>The line gives the {quantity} twice.</source>
        <translation>يعطي السطر القيمة مرتين: {quantity}.</translation>
    </message>
    <message>
        <source>The line has {count} columns; {width} are expected.</source>
        <translation>في السطر {count} أعمدة؛ والمتوقع {width}.</translation>
    </message>
    <message>
        <source>The line holds no value that is known.</source>
        <translation>لا قيمة معروفة في السطر.</translation>
    </message>
    <message>
        <source>The line is not a simulator line.</source>
        <translation>السطر ليس من المحاكي.</translation>
    </message>
    <message>
        <source>The line is not an RDD answer: it does not begin with '{'.</source>
        <translation>السطر ليس جواب RDD: لا يبدأ بـ '{'.</translation>
    </message>
    <message>
        <source>The line is not an RDD answer: its fields are not those of RDD.</source>
        <translation>السطر ليس جواب RDD: حقوله ليست حقول RDD.</translation>
    </message>
    <message>
        <source>The line is not one of labelled values such as 'RH= 43.0 %RH'.</source>
        <translation>السطر ليس بقيم مسماة مثل 'RH= 43.0 %RH'.</translation>
    </message>
    <message>
        <source>The line is too long for an RDD answer.</source>
        <translation>السطر أطول من أن يكون جواب RDD.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>السطر طويل جداً.</translation>
    </message>
    <message>
        <source>The line names no quantity that is known.</source>
        <translation>لا كمية معروفة في السطر.</translation>
    </message>
    <message>
        <source>The link is gone</source>
        <translation>انقطع الرابط</translation>
    </message>
    <message>
        <source>The link was lost: the meter is off or out of range.</source>
        <translation>انقطع الرابط: المقياس مطفأ أو خارج المدى.</translation>
    </message>
    <message>
        <source>The list of paired meters is damaged; pair them again.</source>
        <translation>قائمة المقاييس المقترنة تالفة؛ أعد إقرانها.</translation>
    </message>
    <message>
        <source>The meter does not answer</source>
        <translation>المقياس لا يجيب</translation>
    </message>
    <message>
        <source>The meter does not offer characteristic {characteristic}.</source>
        <translation>لا يوفر المقياس الخاصية {characteristic}.</translation>
    </message>
    <message>
        <source>The meter does not send by itself.</source>
        <translation>المقياس لا يرسل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The meter ended the link.</source>
        <translation>أنهى المقياس الرابط.</translation>
    </message>
    <message>
        <source>The meter offers neither temperature nor humidity.</source>
        <translation>لا يوفر المقياس حرارة ولا رطوبة.</translation>
    </message>
    <message>
        <source>The meter refuses to send by itself</source>
        <translation>يرفض المقياس الإرسال من تلقاء نفسه</translation>
    </message>
    <message>
        <source>The meter takes no data</source>
        <translation>لا يقبل المقياس بيانات</translation>
    </message>
    <message>
        <source>The meter was not seen for {timeout_s:g} s: is it on and near, and not connected to another device?</source>
        <translation>لم يُرَ المقياس منذ {timeout_s:g} ث: هل هو مشغّل وقريب وغير متصل بجهاز آخر؟</translation>
    </message>
    <message>
        <source>The packet ends inside its MAC address.</source>
        <translation>تنتهي الحزمة داخل عنوان MAC.</translation>
    </message>
    <message>
        <source>The packet holds no measurement, or is cut off.</source>
        <translation>الحزمة بلا قياس أو مقطوعة.</translation>
    </message>
    <message>
        <source>The packet is cut off inside object 0x{stopped_at:02X}.</source>
        <translation>الحزمة مقطوعة داخل العنصر 0x{stopped_at:02X}.</translation>
    </message>
    <message>
        <source>The packet is cut off inside part 0x{body:02X}.</source>
        <translation>الحزمة مقطوعة داخل الجزء 0x{body:02X}.</translation>
    </message>
    <message>
        <source>The packet is damaged: a percentage in it is more than 100.</source>
        <translation>الحزمة تالفة: نسبة تتجاوز 100.</translation>
    </message>
    <message>
        <source>The packet is damaged: its values are beyond the ranges of the sensor.</source>
        <translation>الحزمة تالفة: قيمها خارج مدى الحساس.</translation>
    </message>
    <message>
        <source>The packet is damaged: no ThermoBeacon measures such values.</source>
        <translation>الحزمة تالفة: لا يقيس ThermoBeacon قيماً كهذه.</translation>
    </message>
    <message>
        <source>The packet is damaged: {decimals} tenths of a degree.</source>
        <translation>الحزمة تالفة: {decimals} أعشار درجة.</translation>
    </message>
    <message>
        <source>The packet is empty.</source>
        <translation>الحزمة فارغة.</translation>
    </message>
    <message>
        <source>The packet is encrypted and this computer hides the MAC address: enter it.</source>
        <translation>الحزمة مشفرة وهذا الجهاز يخفي عنوان MAC: أدخله.</translation>
    </message>
    <message>
        <source>The packet is encrypted: enter the device's bind key.</source>
        <translation>الحزمة مشفرة: أدخل مفتاح ربط الجهاز.</translation>
    </message>
    <message>
        <source>The packet is not as long as those of an Inkbird {model} are.</source>
        <translation>طول الحزمة ليس كطول حزم Inkbird {model}.</translation>
    </message>
    <message>
        <source>The packet is not of a HT1.</source>
        <translation>الحزمة ليست من HT1.</translation>
    </message>
    <message>
        <source>The packet is of BTHome version {payload}; 2 is expected.</source>
        <translation>الحزمة من إصدار BTHome ‏{payload}؛ والمتوقع 2.</translation>
    </message>
    <message>
        <source>The packet is of no SwitchBot hygrometer that is known.</source>
        <translation>الحزمة ليست من مقياس SwitchBot معروف.</translation>
    </message>
    <message>
        <source>The packet tells extremes so far, not a measurement.</source>
        <translation>تذكر الحزمة قيماً قصوى لا قياساً.</translation>
    </message>
    <message>
        <source>The packet's counter did not grow: a replay, or the battery was changed.</source>
        <translation>لم يزد عداد الحزمة: إعادة إرسال، أو بُدلت البطارية.</translation>
    </message>
    <message>
        <source>The paired meters were written by a newer version of this program.</source>
        <translation>كتب إصدار أحدث من البرنامج المقاييس المقترنة.</translation>
    </message>
    <message>
        <source>The port {path} does not know {limit}.</source>
        <translation>المنفذ {path} لا يعرف {limit}.</translation>
    </message>
    <message>
        <source>The port {path} has vanished: {error}.</source>
        <translation>اختفى المنفذ {path}: {error}.</translation>
    </message>
    <message>
        <source>The port {path} is not open.</source>
        <translation>المنفذ {path} غير مفتوح.</translation>
    </message>
    <message>
        <source>The port {path} takes no data: {error}.</source>
        <translation>لا يقبل المنفذ {path} بيانات: {error}.</translation>
    </message>
    <message>
        <source>The probe 0x{data:02X} of a H5112 is not known.</source>
        <translation>المسبار 0x{data:02X} في H5112 غير معروف.</translation>
    </message>
    <message>
        <source>The product 0x{product:04X} is no hygrometer we know.</source>
        <translation>المنتج 0x{product:04X} ليس مقياس رطوبة معروفاً.</translation>
    </message>
    <message>
        <source>The protocol {protocol} is not Modbus; 0 is.</source>
        <translation>البروتوكول {protocol} ليس Modbus؛ وهو 0.</translation>
    </message>
    <message>
        <source>The register map cannot be used: {error}</source>
        <translation>لا يمكن استخدام خريطة السجلات: {error}</translation>
    </message>
    <message>
        <source>The register {address} is not in the map.</source>
        <translation>السجل {address} ليس في الخريطة.</translation>
    </message>
    <message>
        <source>The registers that were asked for hold no measurement.</source>
        <translation>السجلات المطلوبة بلا قياس.</translation>
    </message>
    <message>
        <source>The request does not ask for registers.</source>
        <translation>الطلب لا يطلب سجلات.</translation>
    </message>
    <message>
        <source>The sensor is calibrating itself.</source>
        <translation>الحساس يعاير نفسه.</translation>
    </message>
    <message>
        <source>The sensor {data} of a H5178 is not known; 0 and 1 are.</source>
        <translation>الحساس {data} في H5178 غير معروف؛ المعروف 0 و1.</translation>
    </message>
    <message>
        <source>The temperature is below absolute zero.</source>
        <translation>الحرارة دون الصفر المطلق.</translation>
    </message>
    <message>
        <source>The temperature unit {text} is not known; °C and °F are.</source>
        <translation>وحدة الحرارة {text} غير معروفة؛ المعروف °C و°F.</translation>
    </message>
    <message>
        <source>The transmitter itself adds {temperature} °C and {percent} %RH.</source>
        <translation>يضيف المرسل نفسه {temperature} °C و{percent} %RH.</translation>
    </message>
    <message>
        <source>The unit of {key} is not told ({unit_text}): set the line up.</source>
        <translation>وحدة {key} غير مذكورة ({unit_text}): اضبط السطر.</translation>
    </message>
    <message>
        <source>The unit {unit} is not known; 01, 02 and 04 are.</source>
        <translation>الوحدة {unit} غير معروفة؛ المعروف 01 و02 و04.</translation>
    </message>
    <message>
        <source>The value has {count} bytes; {length} are expected.</source>
        <translation>القيمة من {count} بايت؛ والمتوقع {length}.</translation>
    </message>
    <message>
        <source>The value {text} is not of the right form.</source>
        <translation>القيمة {text} ليست بالصيغة الصحيحة.</translation>
    </message>
    <message>
        <source>The voltage is estimated from the battery percentage.</source>
        <translation>الجهد مقدر من نسبة البطارية.</translation>
    </message>
    <message>
        <source>The {driver} driver failed ({error}).</source>
        <translation>تعطل المشغّل {driver} ({error}).</translation>
    </message>
    <message>
        <source>The {name} field {text} is not of the right form.</source>
        <translation>الحقل {name} ({text}) ليس بالصيغة الصحيحة.</translation>
    </message>
    <message>
        <source>The {name} {text} does not fit a byte.</source>
        <translation>{name} {text} لا يسعه بايت.</translation>
    </message>
    <message>
        <source>There are bytes behind the answer.</source>
        <translation>توجد بايتات بعد الجواب.</translation>
    </message>
    <message>
        <source>Without its request the answer does not tell which registers it holds.</source>
        <translation>دون الطلب لا يُعرف أي سجلات في الجواب.</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>كائن JSON</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>عدد غير 0</translation>
    </message>
    <message>
        <source>address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>an object of integers</source>
        <translation>كائن أعداد صحيحة</translation>
    </message>
    <message>
        <source>at least one line</source>
        <translation>سطر واحد على الأقل</translation>
    </message>
    <message>
        <source>at least one register</source>
        <translation>سجل واحد على الأقل</translation>
    </message>
    <message>
        <source>bind key</source>
        <translation>مفتاح الربط</translation>
    </message>
    <message>
        <source>bind_key</source>
        <translation>مفتاح الربط</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>العدادات</translation>
    </message>
    <message>
        <source>expected_interval_s</source>
        <translation>الفترة المتوقعة بالثواني</translation>
    </message>
    <message>
        <source>forgotten meter</source>
        <translation>مقياس منسي</translation>
    </message>
    <message>
        <source>has {count} bytes</source>
        <translation>من {count} بايت</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>interval_s</source>
        <translation>الفترة بالثواني</translation>
    </message>
    <message>
        <source>it cannot be read: {error}</source>
        <translation>تعذرت قراءته: {error}</translation>
    </message>
    <message>
        <source>it has {count} digits</source>
        <translation>من {count} أرقام</translation>
    </message>
    <message>
        <source>it is not hexadecimal</source>
        <translation>ليس ست عشرياً</translation>
    </message>
    <message>
        <source>lines with the same number of columns</source>
        <translation>أسطر بعدد أعمدة واحد</translation>
    </message>
    <message>
        <source>meter driver</source>
        <translation>مشغّل مقياس</translation>
    </message>
    <message>
        <source>models, quantities and sources must not be empty</source>
        <translation>يجب ألا تكون الطرازات والكميات والمصادر فارغة</translation>
    </message>
    <message>
        <source>must be more than 0 seconds</source>
        <translation>يجب أن يزيد على 0 ثانية</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>بلا وحدة</translation>
    </message>
    <message>
        <source>paired meter</source>
        <translation>مقياس مقترن</translation>
    </message>
    <message>
        <source>port settings</source>
        <translation>إعدادات المنفذ</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>recent measurement</source>
        <translation>قياس حديث</translation>
    </message>
    <message>
        <source>register map</source>
        <translation>خريطة السجلات</translation>
    </message>
    <message>
        <source>registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>التدريج</translation>
    </message>
    <message>
        <source>six bytes in hex</source>
        <translation>ستة بايتات ست عشرية</translation>
    </message>
    <message>
        <source>such as 19200 8N1</source>
        <translation>مثل 19200 8N1</translation>
    </message>
    <message>
        <source>the Bluetooth service of this computer does not run.</source>
        <translation>خدمة Bluetooth في هذا الجهاز لا تعمل.</translation>
    </message>
    <message>
        <source>the field {error} is missing</source>
        <translation>ينقص الحقل {error}</translation>
    </message>
    <message>
        <source>the lines have no common form</source>
        <translation>لا صيغة مشتركة للأسطر</translation>
    </message>
    <message>
        <source>there is no line</source>
        <translation>لا يوجد سطر</translation>
    </message>
    <message>
        <source>there is no simulated meter {address}</source>
        <translation>لا مقياس محاكى {address}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>{address} is no network address</source>
        <translation>{address} ليس عنوان شبكة</translation>
    </message>
    <message>
        <source>{address} is not a MAC address</source>
        <translation>{address} ليس عنوان MAC</translation>
    </message>
    <message>
        <source>{count} registers were asked for and {count_2} came.</source>
        <translation>طُلب {count} سجلات ووصل {count_2}.</translation>
    </message>
    <message>
        <source>{host}:{port} does not answer: is the instrument on and in this network?</source>
        <translation>{host}:{port} لا يجيب: هل الأداة مشغّلة وعلى هذه الشبكة؟</translation>
    </message>
    <message>
        <source>{host}:{port} has stopped answering.</source>
        <translation>توقف {host}:{port} عن الإجابة.</translation>
    </message>
    <message>
        <source>{label} in {unit} is not known.</source>
        <translation>{label} بوحدة {unit} غير معروف.</translation>
    </message>
    <message>
        <source>{label} in {unit} is not read.</source>
        <translation>{label} بوحدة {unit} لا يُقرأ.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} إلى {high}</translation>
    </message>
    <message>
        <source>{path} is damaged</source>
        <translation>{path} تالف</translation>
    </message>
    <message>
        <source>{port_text} is no port</source>
        <translation>{port_text} ليس منفذاً</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}</source>
        <translation>لا تُعطى {quantity} بوحدة {unit}</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}.</source>
        <translation>لا تُعطى {quantity} بوحدة {unit}.</translation>
    </message>
    <message>
        <source>{quantity} from {given} to {given_2} is not possible</source>
        <translation>{quantity} من {given} إلى {given_2} غير ممكن</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} ليس تدريج رطوبة</translation>
    </message>
    <message>
        <source>{scale} is not possible</source>
        <translation>{scale} غير ممكن</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} ليس عدداً.</translation>
    </message>
    <message>
        <source>{text} is not known</source>
        <translation>{text} غير معروف</translation>
    </message>
    <message>
        <source>{value} digits 0-9 and a-f</source>
        <translation>{value} خانات 0-9 وa-f</translation>
    </message>
    <message>
        <source>{value} is not possible</source>
        <translation>{value} غير ممكن</translation>
    </message>
    <message>
        <source>{what}: Bluetooth is off or this computer has none.</source>
        <translation>{what}: Bluetooth مطفأ أو غير موجود في هذا الجهاز.</translation>
    </message>
    <message>
        <source>{what}: no answer in time.</source>
        <translation>{what}: لا جواب في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>%1 is forgotten</source>
        <translation>نُسي %1</translation>
    </message>
    <message>
        <source>Meter paired</source>
        <translation>أُقرن المقياس</translation>
    </message>
    <message>
        <source>Meter settings saved</source>
        <translation>حُفظت إعدادات المقياس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No meter yet</source>
        <translation>لا مقياس بعد</translation>
    </message>
    <message>
        <source>Search for one nearby. Until then readings can be typed in, and training mode shows how a meter works.</source>
        <translation>ابحث عن مقياس قريب. يمكن كتابة القياسات ريثما يظهر، ويُري وضع التدريب كيف يعمل المقياس.</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Two simulated meters to practise with. While it is on, every value of every meter is marked as simulated and never counts as evidence.</source>
        <translation>مقياسان للمحاكاة للتدرّب. ما دام مفعّلًا تُعلَّم كل قيمة من كل مقياس بأنها محاكاة ولا تُحتسب دليلًا.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Choose a meter</source>
        <translation>اختر مقياسًا</translation>
    </message>
    <message>
        <source>Its values, settings, calibration and raw bytes appear here.</source>
        <translation>تظهر هنا قيمه وإعداداته ومعايرته وبايتاته الخام.</translation>
    </message>
</context>
<context>
    <name>ModbusSheet</name>
    <message>
        <source>Set up a Modbus instrument</source>
        <translation>إعداد جهاز Modbus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where is it? Choose its serial port, or type its address in the network.</source>
        <translation>أين هو؟ اختر منفذه التسلسلي، أو اكتب عنوانه في الشبكة.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Network address, such as 192.168.1.20 or sensor.local:502</source>
        <translation>عنوان الشبكة، مثل 192.168.1.20 أو sensor.local:502</translation>
    </message>
    <message>
        <source>Which registers mean what? Choose a map, or paste one as YAML.</source>
        <translation>أي السجلات تعني ماذا؟ اختر خريطة، أو الصق واحدة بصيغة YAML.</translation>
    </message>
    <message>
        <source>Register map as YAML</source>
        <translation>خريطة السجلات بصيغة YAML</translation>
    </message>
    <message>
        <source>Paste a register map here</source>
        <translation>الصق خريطة سجلات هنا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <translation>اسم الجهاز</translation>
    </message>
    <message>
        <source>Say where it is</source>
        <translation>حدّد مكانه</translation>
    </message>
    <message>
        <source>Choose or paste a map</source>
        <translation>اختر خريطة أو الصقها</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>أعطه اسمًا</translation>
    </message>
    <message>
        <source>Pair this instrument</source>
        <translation>إقران هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>Meters and training</source>
        <translation>المقاييس والتدريب</translation>
    </message>
    <message>
        <source>Account and network</source>
        <translation>الحساب والشبكة</translation>
    </message>
    <message>
        <source>Company policy</source>
        <translation>سياسة الشركة</translation>
    </message>
</context>
<context>
    <name>MoreSheet</name>
    <message>
        <source>This tablet</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1، بانتظارك %2</translation>
    </message>
</context>
<context>
    <name>NearbyMeters</name>
    <message>
        <source>Nearby</source>
        <translation>بالقرب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Search for meters nearby</source>
        <translation>البحث عن مقاييس قريبة</translation>
    </message>
    <message>
        <source>Searching for meters</source>
        <translation>البحث عن المقاييس</translation>
    </message>
    <message>
        <source>Switch a meter on and search. A meter that is connected to a phone or another program may not be seen.</source>
        <translation>شغّل مقياسًا وابحث. قد لا يُرى مقياس متصل بهاتف أو ببرنامج آخر.</translation>
    </message>
    <message>
        <source>No new meter was seen. Is it on, near, and not connected to a phone?</source>
        <translation>لم يُرَ مقياس جديد. هل هو يعمل وقريب وغير متصل بهاتف؟</translation>
    </message>
    <message>
        <source>An instrument on a cable is asked once in a search: plug it in and switch it on first, then search again.</source>
        <translation>يُسأل الجهاز الموصول بكابل مرة واحدة في كل بحث: صِله وشغّله أولًا ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>إقران</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>إقران %1</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Instruments that cannot be found by themselves are set up by their lines or by their registers.</source>
        <translation>الأجهزة التي لا تُكتشف وحدها تُعدّ بأسطرها أو بسجلاتها.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>أسطر نصية</translation>
    </message>
    <message>
        <source>Set up a serial instrument by its lines</source>
        <translation>إعداد جهاز تسلسلي بأسطره</translation>
    </message>
    <message>
        <source>Modbus</source>
        <translation>Modbus</translation>
    </message>
    <message>
        <source>Set up a Modbus instrument</source>
        <translation>إعداد جهاز Modbus</translation>
    </message>
</context>
<context>
    <name>NeedsList</name>
    <message>
        <source>Nothing to size yet</source>
        <translation>لا شيء لتقديره بعد</translation>
    </message>
    <message>
        <source>Say what is wet on the rooms page, and which rooms are one chamber.</source>
        <translation>اذكر في صفحة الغرف ما هو مبتل، وأي الغرف منطقة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n calculations</source>
        <translation>
            <numerusform>احفظ الحسابات: %n</numerusform>
            <numerusform>احفظ الحسابات: %n</numerusform>
            <numerusform>احفظ الحسابات: %n</numerusform>
            <numerusform>احفظ الحسابات: %n</numerusform>
            <numerusform>احفظ الحسابات: %n</numerusform>
            <numerusform>احفظ الحسابات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>الموصى به</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>The calculation is on record.</source>
        <translation>الحساب مسجل.</translation>
    </message>
    <message>
        <source>Hide the working</source>
        <translation>إخفاء الحساب</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Working of %1</source>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Say why %1 differs</source>
        <translation>اذكر سبب اختلاف %1</translation>
    </message>
</context>
<context>
    <name>NewPointSheet</name>
    <message>
        <source>Gypsum board</source>
        <translation>ألواح جبس</translation>
    </message>
    <message>
        <source>Plywood</source>
        <translation>خشب رقائقي</translation>
    </message>
    <message>
        <source>Softwood framing</source>
        <translation>هيكل خشب لين</translation>
    </message>
    <message>
        <source>Hardwood</source>
        <translation>خشب صلب</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>خرسانة</translation>
    </message>
    <message>
        <source>Plaster on lath</source>
        <translation>جص على شرائح</translation>
    </message>
    <message>
        <source>New moisture point</source>
        <translation>نقطة رطوبة جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Another material</source>
        <translation>مادة أخرى</translation>
    </message>
    <message>
        <source>Where exactly</source>
        <translation>أين بالضبط</translation>
    </message>
    <message>
        <source>Where exactly, for example toe kick</source>
        <translation>أين بالضبط، مثل قاعدة الخزانة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Typed, on the scale %1</source>
        <translation>مكتوب، على السلّم %1</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>إضافة نقطة</translation>
    </message>
</context>
<context>
    <name>NoticeItem</name>
    <message>
        <source>Two people changed the same value: %1</source>
        <translation>غيّر شخصان القيمة نفسها: %1</translation>
    </message>
    <message>
        <source>Two people changed the same value</source>
        <translation>غيّر شخصان القيمة نفسها</translation>
    </message>
    <message>
        <source>The server refused something: %1</source>
        <translation>رفض الخادم شيئًا: %1</translation>
    </message>
    <message>
        <source>The server refused something</source>
        <translation>رفض الخادم شيئًا</translation>
    </message>
    <message>
        <source>Sign in again, so that this tablet can sync</source>
        <translation>سجّل الدخول من جديد كي يتمكن هذا الجهاز من المزامنة</translation>
    </message>
    <message>
        <source>Meter lost: %1</source>
        <translation>فُقد جهاز القياس: %1</translation>
    </message>
    <message>
        <source>A question waits for an answer: %1</source>
        <translation>سؤال ينتظر جوابًا: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Unread: %1, %2</source>
        <translation>غير مقروء: %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>لم يحدث شيء</translation>
    </message>
    <message>
        <source>Warnings, lost meters, alerts and questions of every job, and what sync needs you for are listed here.</source>
        <translation>تظهر هنا التحذيرات والأجهزة المفقودة وتنبيهات كل الأعمال وأسئلتها وما تحتاجه المزامنة منك.</translation>
    </message>
</context>
<context>
    <name>NumberKeys</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>قدم</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Display shows LO, below range</source>
        <translation>الشاشة تعرض LO، تحت النطاق</translation>
    </message>
    <message>
        <source>Display shows HI, above range</source>
        <translation>الشاشة تعرض HI، فوق النطاق</translation>
    </message>
    <message>
        <source>Display shows OR, out of range</source>
        <translation>الشاشة تعرض OR، خارج النطاق</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save reading</source>
        <translation>حفظ القياس</translation>
    </message>
</context>
<context>
    <name>OpenItemsCard</name>
    <message>
        <source>Before you leave</source>
        <translation>قبل أن تغادر</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
            <numerusform>مفتوح: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Must be done: %1</source>
        <translation>يجب إنجازه: %1</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>القاعدة: %1</translation>
    </message>
    <message numerus="yes">
        <source>All rules, %n later</source>
        <translation>
            <numerusform>كل القواعد، لاحقًا: %n</numerusform>
            <numerusform>كل القواعد، لاحقًا: %n</numerusform>
            <numerusform>كل القواعد، لاحقًا: %n</numerusform>
            <numerusform>كل القواعد، لاحقًا: %n</numerusform>
            <numerusform>كل القواعد، لاحقًا: %n</numerusform>
            <numerusform>كل القواعد، لاحقًا: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Drying is expected to end on %1; of %n points nothing can be said yet.</source>
        <translation>
            <numerusform>يُتوقع انتهاء التجفيف في %1؛ ولا يمكن القول عن %n من النقاط شيئًا بعد.</numerusform>
            <numerusform>يُتوقع انتهاء التجفيف في %1؛ ولا يمكن القول عن %n من النقاط شيئًا بعد.</numerusform>
            <numerusform>يُتوقع انتهاء التجفيف في %1؛ ولا يمكن القول عن %n من النقاط شيئًا بعد.</numerusform>
            <numerusform>يُتوقع انتهاء التجفيف في %1؛ ولا يمكن القول عن %n من النقاط شيئًا بعد.</numerusform>
            <numerusform>يُتوقع انتهاء التجفيف في %1؛ ولا يمكن القول عن %n من النقاط شيئًا بعد.</numerusform>
            <numerusform>يُتوقع انتهاء التجفيف في %1؛ ولا يمكن القول عن %n من النقاط شيئًا بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drying is expected to end on %1.</source>
        <translation>يُتوقع انتهاء التجفيف في %1.</translation>
    </message>
    <message>
        <source>Rules and forecasts of this long job are being worked out…</source>
        <translation>يجري حساب قواعد وتوقعات هذا العمل الطويل…</translation>
    </message>
    <message>
        <source>Points at dry goal</source>
        <translation>نقاط بلغت الهدف</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n still wet</source>
        <translation>
            <numerusform>ما زالت مبتلة: %n</numerusform>
            <numerusform>ما زالت مبتلة: %n</numerusform>
            <numerusform>ما زالت مبتلة: %n</numerusform>
            <numerusform>ما زالت مبتلة: %n</numerusform>
            <numerusform>ما زالت مبتلة: %n</numerusform>
            <numerusform>ما زالت مبتلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All dry</source>
        <translation>كلها جافة</translation>
    </message>
    <message>
        <source>None wet</source>
        <translation>لا شيء مبتل</translation>
    </message>
    <message>
        <source>Affected air</source>
        <translation>الهواء المتضرر</translation>
    </message>
    <message>
        <source>No outside air to compare</source>
        <translation>لا هواء خارجي للمقارنة</translation>
    </message>
    <message>
        <source>%1 below outside</source>
        <translation>أقل من الخارج بـ %1</translation>
    </message>
    <message>
        <source>%1 above outside</source>
        <translation>أعلى من الخارج بـ %1</translation>
    </message>
    <message>
        <source>Same as outside</source>
        <translation>مثل الخارج</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>الأخيرة %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>لا مستندات</numerusform>
            <numerusform>مستند واحد</numerusform>
            <numerusform>مستندان</numerusform>
            <numerusform>%n مستندات</numerusform>
            <numerusform>%n مستندًا</numerusform>
            <numerusform>%n مستند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on the server</source>
        <translation>%1 من %2 على الخادم</translation>
    </message>
    <message>
        <source>The visit has begun.</source>
        <translation>بدأت الزيارة.</translation>
    </message>
    <message>
        <source>The visit has ended.</source>
        <translation>انتهت الزيارة.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Site file</source>
        <translation>ملف الموقع</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأعمال</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>عمل جديد</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PairSheet</name>
    <message>
        <source>Pair %1</source>
        <translation>إقران %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Meters of this family may encrypt what they send. The bind key comes with the meter or from the app of its maker; leave it empty when there is none. It is kept in the keyring of this tablet and never shown again.</source>
        <translation>قد تشفّر مقاييس هذه العائلة ما ترسله. يأتي مفتاح الربط مع المقياس أو من تطبيق صانعه؛ اتركه فارغًا إن لم يوجد. يُحفظ في سلسلة مفاتيح هذا الجهاز ولا يُعرض ثانية.</translation>
    </message>
    <message>
        <source>Bind key</source>
        <translation>مفتاح الربط</translation>
    </message>
    <message>
        <source>32 digits 0-9 and a-f</source>
        <translation>32 رمزًا 0-9 و a-f</translation>
    </message>
    <message>
        <source>Pair without a key</source>
        <translation>إقران بلا مفتاح</translation>
    </message>
    <message>
        <source>Pair with this key</source>
        <translation>إقران بهذا المفتاح</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Without it, or the recovery code that comes next, nobody can read these records.</source>
        <translation>من دونها، أو من دون رمز الاسترداد الذي يلي، لا يستطيع أحد قراءة هذه السجلات.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be drawn.</source>
        <translation>لا يمكن رسم الصفحات.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody is named yet. People come with a new job's intake.</source>
        <translation>لم يُذكر أحد بعد. يأتي الأشخاص مع استلام عمل جديد.</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Phase %1, %2, %3, %4</source>
        <translation>المرحلة %1، %2، %3، %4</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Begin again at %1</source>
        <translation>البدء من جديد عند %1</translation>
    </message>
</context>
<context>
    <name>PhotoChoices</name>
    <message>
        <source>Photo %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>No place yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>داخلي فقط</translation>
    </message>
    <message>
        <source>See it before</source>
        <translation>رؤيتها قبل</translation>
    </message>
    <message>
        <source>See it after</source>
        <translation>رؤيتها بعد</translation>
    </message>
</context>
<context>
    <name>PhotoFilingSheet</name>
    <message>
        <source>File this photo</source>
        <translation>تصنيف هذه الصورة</translation>
    </message>
    <message numerus="yes">
        <source>File %n photos</source>
        <translation>
            <numerusform>تصنيف صور عددها %n</numerusform>
            <numerusform>تصنيف صور عددها %n</numerusform>
            <numerusform>تصنيف صور عددها %n</numerusform>
            <numerusform>تصنيف صور عددها %n</numerusform>
            <numerusform>تصنيف صور عددها %n</numerusform>
            <numerusform>تصنيف صور عددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Take out of room</source>
        <translation>إخراج من الغرفة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>PhotoNames</name>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>Demolition</source>
        <translation>الهدم</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>Too dark</source>
        <translation>مظلمة جدًا</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>ساطعة جدًا</translation>
    </message>
    <message>
        <source>Looks like another</source>
        <translation>تشبه أخرى</translation>
    </message>
    <message>
        <source>Camera clock in doubt</source>
        <translation>ساعة الكاميرا مشكوك فيها</translation>
    </message>
    <message>
        <source>More than a picture in the file</source>
        <translation>أكثر من صورة في الملف</translation>
    </message>
    <message>
        <source>File name does not fit</source>
        <translation>اسم الملف لا يطابق</translation>
    </message>
    <message>
        <source>Blurred: take it again while you are there.</source>
        <translation>غير واضحة: التقطها مجددًا ما دمت هناك.</translation>
    </message>
    <message>
        <source>Too dark: use a light.</source>
        <translation>مظلمة جدًا: استخدم إضاءة.</translation>
    </message>
    <message>
        <source>Too bright: turn away from the light.</source>
        <translation>ساطعة جدًا: ابتعد عن الضوء.</translation>
    </message>
    <message>
        <source>This looks like another photo.</source>
        <translation>تشبه هذه صورة أخرى.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Freehand</source>
        <translation>رسم حر</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
</context>
<context>
    <name>PhotoTakeBackSheet</name>
    <message>
        <source>Belongs to another job</source>
        <translation>يخص عملاً آخر</translation>
    </message>
    <message>
        <source>Taken by mistake</source>
        <translation>التقطت بالخطأ</translation>
    </message>
    <message>
        <source>Shows a person</source>
        <translation>تظهر شخصاً</translation>
    </message>
    <message>
        <source>Blurred, taken again</source>
        <translation>ضبابية وأعيد التقاطها</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n photos?</source>
        <translation>
            <numerusform>سحب الصور: %n؟</numerusform>
            <numerusform>سحب الصور: %n؟</numerusform>
            <numerusform>سحب الصور: %n؟</numerusform>
            <numerusform>سحب الصور: %n؟</numerusform>
            <numerusform>سحب الصور: %n؟</numerusform>
            <numerusform>سحب الصور: %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>They leave the gallery and every report. That they were there, and why they went, stays in the record.</source>
        <translation>تغادر المعرض وكل تقرير. ويبقى في السجل أنها كانت موجودة وسبب سحبها.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>اذكر سبباً</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
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
        <translation>لم يُحفظ الرسم</translation>
    </message>
    <message>
        <source>Photo, %1</source>
        <translation>صورة، %1</translation>
    </message>
    <message>
        <source>The photo cannot be shown</source>
        <translation>لا يمكن عرض الصورة</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>إيقاف الرسم</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>العودة إلى الصور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>الرسم عليها</translation>
    </message>
    <message>
        <source>File under…</source>
        <translation>تصنيف ضمن…</translation>
    </message>
    <message>
        <source>Allow it outside</source>
        <translation>السماح بخروجها</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>داخلي فقط</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Text on the photo</source>
        <translation>نص على الصورة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>ضعه هناك</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Take photos</source>
        <translation>التقاط صور</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا غرفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>The disk is full: no more photos fit. Free some space, or sync and purge closed jobs.</source>
        <translation>القرص ممتلئ: لا تتسع صور أخرى. وفّر مساحة، أو زامن وأزل الأعمال المغلقة.</translation>
    </message>
    <message numerus="yes">
        <source>Only about %n photos still fit on this tablet.</source>
        <translation>
            <numerusform>الصور التي ما زالت تتسع على هذا الجهاز: نحو %n.</numerusform>
            <numerusform>الصور التي ما زالت تتسع على هذا الجهاز: نحو %n.</numerusform>
            <numerusform>الصور التي ما زالت تتسع على هذا الجهاز: نحو %n.</numerusform>
            <numerusform>الصور التي ما زالت تتسع على هذا الجهاز: نحو %n.</numerusform>
            <numerusform>الصور التي ما زالت تتسع على هذا الجهاز: نحو %n.</numerusform>
            <numerusform>الصور التي ما زالت تتسع على هذا الجهاز: نحو %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>لا صور هنا</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Other photos of the job are filed elsewhere.</source>
        <translation>صور العمل الأخرى مصنفة في مكان آخر.</translation>
    </message>
    <message>
        <source>Choose phase and room once, then take as many as you need. Files can be dropped here.</source>
        <translation>اختر المرحلة والغرفة مرة، ثم التقط ما تحتاجه. يمكن إفلات الملفات هنا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>اختر صورًا</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>PickUpSheet</name>
    <message>
        <source>At the dry goal</source>
        <translation>عند هدف الجفاف</translation>
    </message>
    <message numerus="yes">
        <source>Pick up %n machines</source>
        <translation>
            <numerusform>سحب أجهزة عددها %n</numerusform>
            <numerusform>سحب أجهزة عددها %n</numerusform>
            <numerusform>سحب أجهزة عددها %n</numerusform>
            <numerusform>سحب أجهزة عددها %n</numerusform>
            <numerusform>سحب أجهزة عددها %n</numerusform>
            <numerusform>سحب أجهزة عددها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>When they were switched off</source>
        <translation>متى أُطفئت</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>30 min ago</source>
        <translation>قبل 30 د</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>قبل 1 س</translation>
    </message>
    <message>
        <source>2 h ago</source>
        <translation>قبل 2 س</translation>
    </message>
    <message>
        <source>4 h ago</source>
        <translation>قبل 4 س</translation>
    </message>
    <message>
        <source>Yesterday at this time</source>
        <translation>أمس في هذا الوقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why they are taken away</source>
        <translation>لماذا تُسحب</translation>
    </message>
    <message>
        <source>Say when</source>
        <translation>حدّد الوقت</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>اذكر السبب</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>سحب</translation>
    </message>
</context>
<context>
    <name>PickedUpItem</name>
    <message>
        <source>%1, %2: %3 to %4, %5 h</source>
        <translation>%1، %2: %3 إلى %4، %5 س</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>PinLayer</name>
    <message>
        <source>%1, %2, %3, %4 %5, %6</source>
        <translation>%1، %2، %3، %4 %5، %6</translation>
    </message>
    <message>
        <source>%1 points close together, the worst of them: %2</source>
        <translation>%1 نقاط متقاربة، أسوؤها: %2</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message>
        <source>Pick a point</source>
        <translation>اختر نقطة</translation>
    </message>
    <message>
        <source>Tap a pin to see its readings and to take one.</source>
        <translation>المس دبوسًا لترى قياساته وتأخذ قياسًا.</translation>
    </message>
    <message>
        <source>Set the dry goal</source>
        <translation>تحديد هدف الجفاف</translation>
    </message>
    <message>
        <source>Dry goal %1</source>
        <translation>هدف الجفاف %1</translation>
    </message>
    <message>
        <source>%1 since last</source>
        <translation>%1 منذ الأخير</translation>
    </message>
    <message>
        <source>Visit %1, %2: %3, %4</source>
        <translation>الزيارة %1، %2: %3، %4</translation>
    </message>
    <message>
        <source>%1  ·  simulated</source>
        <translation>%1  ·  محاكاة</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier readings are in the drying log.</source>
        <translation>
            <numerusform>لا توجد قراءات أقدم في سجل التجفيف.</numerusform>
            <numerusform>قراءة أقدم واحدة في سجل التجفيف.</numerusform>
            <numerusform>قراءتان أقدم في سجل التجفيف.</numerusform>
            <numerusform>%n قراءات أقدم في سجل التجفيف.</numerusform>
            <numerusform>%n قراءة أقدم في سجل التجفيف.</numerusform>
            <numerusform>%n قراءة أقدم في سجل التجفيف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Torn out: %1</source>
        <translation>أُزيلت: %1</translation>
    </message>
    <message>
        <source>Cannot be reached: %1</source>
        <translation>لا يمكن الوصول: %1</translation>
    </message>
    <message>
        <source>Skipped today: %1</source>
        <translation>تُخطّت اليوم: %1</translation>
    </message>
    <message>
        <source>Read all %1</source>
        <translation>قياس الكل %1</translation>
    </message>
    <message>
        <source>Read all points: %1</source>
        <translation>قياس كل النقاط: %1</translation>
    </message>
    <message>
        <source>Finish visit %1</source>
        <translation>إكمال الزيارة %1</translation>
    </message>
    <message>
        <source>Finish visit of %1</source>
        <translation>إكمال زيارة %1</translation>
    </message>
    <message>
        <source>Torn out, not reachable, remove</source>
        <translation>أُزيلت، لا وصول، إزالة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Place machines</source>
        <translation>وضع أجهزة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In which room</source>
        <translation>في أي غرفة</translation>
    </message>
    <message>
        <source>Each tap places one more</source>
        <translation>كل لمسة تضع جهازًا آخر</translation>
    </message>
    <message>
        <source>Done, %1 on site</source>
        <translation>تم، %1 في الموقع</translation>
    </message>
</context>
<context>
    <name>PlanPictureSheet</name>
    <message>
        <source>How far apart they are</source>
        <translation>كم تبعدان عن بعضهما</translation>
    </message>
    <message>
        <source>Picture under the plan</source>
        <translation>صورة تحت المخطط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A photo of the floor plan, or an escape plan on the wall. Draw the rooms over it; scale it once by two places.</source>
        <translation>صورة لمخطط الطابق، أو خريطة إخلاء على الجدار. ارسم الغرف فوقها؛ وحدّد المقياس مرة بموضعين.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Choose another picture</source>
        <translation>اختر صورة أخرى</translation>
    </message>
    <message>
        <source>Scale it by two places</source>
        <translation>تحديد المقياس بموضعين</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>تحديد المقياس</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>PlanRoom</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>PolicyItem</name>
    <message>
        <source>Preset %1 %2, changed by %3</source>
        <translation>القيمة الأولية %1 %2، غيّرها %3</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>%1 %2 is not possible. Allowed: %3 to %4 %2.</source>
        <translation>%1 %2 غير ممكن. المسموح: %3 إلى %4 %2.</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Dryness and stalls</source>
        <translation>الجفاف والتوقف</translation>
    </message>
    <message>
        <source>Documentation rules</source>
        <translation>قواعد التوثيق</translation>
    </message>
    <message>
        <source>The presets are what the trade widely teaches and this program's own rules; none is a limit of a standard. A change holds for every job of this store from now on.</source>
        <translation>القيم الأولية هي ما يُدرّس عادة في المهنة وقواعد هذا البرنامج نفسه؛ وليس أي منها حدًا في معيار. يسري التغيير من الآن على كل أعمال هذا المخزن.</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>From %1 to %2 %3; the preset is %4.</source>
        <translation>من %1 إلى %2 %3؛ القيمة الأولية %4.</translation>
    </message>
    <message>
        <source>Use the preset</source>
        <translation>استخدام القيمة الأولية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>0 or more</source>
        <translation>0 أو أكثر</translation>
    </message>
    <message>
        <source>0 to {limit}</source>
        <translation>0 إلى {limit}</translation>
    </message>
    <message>
        <source>0 to {limit} {scale}, or LO, HI or OR as the display shows</source>
        <translation>0 إلى {limit} {scale}، أو LO أو HI أو OR كما تُظهر الشاشة</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 أو أكثر</translation>
    </message>
    <message>
        <source>1 to {limit}</source>
        <translation>1 إلى {limit}</translation>
    </message>
    <message>
        <source>12ft6in, for example</source>
        <translation>مثلاً 12ft6in</translation>
    </message>
    <message>
        <source>A file of the store could not be used: {error}. Check the disk.</source>
        <translation>تعذر استخدام ملف من المخزن: {error}. افحص القرص.</translation>
    </message>
    <message>
        <source>A job is closed, not deleted; retention rules decide when it goes.</source>
        <translation>يُغلق العمل ولا يُحذف؛ وقواعد الحفظ تقرر متى يزول.</translation>
    </message>
    <message>
        <source>A run that is {old} cannot become {new}. {allowed}</source>
        <translation>تشغيل حالته {old} لا يصير {new}. {allowed}</translation>
    </message>
    <message>
        <source>A step that is {old} cannot become {new}. {allowed}</source>
        <translation>خطوة حالتها {old} لا تصير {new}. {allowed}</translation>
    </message>
    <message>
        <source>A visit is open on job {number}; end it, then close the job.</source>
        <translation>زيارة مفتوحة في العمل {number}؛ أنهها ثم أغلق العمل.</translation>
    </message>
    <message>
        <source>A visit is still open on this job. Close it before beginning the next.</source>
        <translation>ما زالت زيارة مفتوحة في هذا العمل. أغلقها قبل بدء التالية.</translation>
    </message>
    <message>
        <source>A write was begun inside another write of the same thread.</source>
        <translation>بدأت كتابة داخل كتابة أخرى من الخيط نفسه.</translation>
    </message>
    <message>
        <source>A {entity} cannot be in state {state}.</source>
        <translation>لا يمكن أن تكون حالة {entity} هي {state}.</translation>
    </message>
    <message>
        <source>A {kind} cannot be taken back.</source>
        <translation>لا يمكن سحب هذا: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is not taken back here.</source>
        <translation>لا يُسحب هذا هنا: {kind}.</translation>
    </message>
    <message>
        <source>A {kind} is written by the workflow engine.</source>
        <translation>يكتب سير العمل هذا: {kind}.</translation>
    </message>
    <message>
        <source>A {record} is never changed by hand; it moves by its actions.</source>
        <translation>لا يُغيّر هذا يدوياً بل بإجراءاته: {record}.</translation>
    </message>
    <message>
        <source>A {record} is never changed; write a correction of it.</source>
        <translation>لا يُغيّر هذا؛ اكتب تصحيحاً: {record}.</translation>
    </message>
    <message>
        <source>A {value} is a fact; correct it by a new one.</source>
        <translation>هذه واقعة؛ صححها بواقعة جديدة: {value}.</translation>
    </message>
    <message>
        <source>Bleak is not installed</source>
        <translation>Bleak غير مثبت</translation>
    </message>
    <message>
        <source>Bleak {found}</source>
        <translation>Bleak {found}</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>بلوتوث</translation>
    </message>
    <message>
        <source>Bluetooth meters, typing in, or the simulator</source>
        <translation>مقاييس بلوتوث أو الكتابة أو المحاكي</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Counted with machines of {pints} AHAM pints a day: enter the rating of those on site.</source>
        <translation>حُسب بأجهزة قدرتها {pints} باينت AHAM يومياً: أدخل قدرة الأجهزة الموجودة.</translation>
    </message>
    <message>
        <source>DBOS is not installed</source>
        <translation>DBOS غير مثبت</translation>
    </message>
    <message>
        <source>DBOS {found} on an encrypted journal</source>
        <translation>DBOS {found} على سجل مشفر</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>المخزن المشفر</translation>
    </message>
    <message>
        <source>Enter circuits, and the current of the machines, first.</source>
        <translation>أدخل الدوائر وتيار الأجهزة أولاً.</translation>
    </message>
    <message>
        <source>Every calculation is on record, or a difference wants its reason first.</source>
        <translation>كل حساب مسجل، أو يحتاج فرقٌ إلى سببه أولاً.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Job {number} is closed; open it again before taking readings.</source>
        <translation>العمل {number} مغلق؛ افتحه ثانية قبل القياس.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حافظة المفاتيح</translation>
    </message>
    <message>
        <source>Model in the cloud</source>
        <translation>نموذج في السحابة</translation>
    </message>
    <message>
        <source>Model on this device</source>
        <translation>نموذج على هذا الجهاز</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with the password.</source>
        <translation>تعذر فتح متصفح. سجّل الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>No machine is on site.</source>
        <translation>لا جهاز في الموقع.</translation>
    </message>
    <message>
        <source>No point was found at its goal; there is nothing to certify.</source>
        <translation>لم تبلغ أي نقطة هدفها؛ لا شيء للشهادة به.</translation>
    </message>
    <message>
        <source>No recovery code was made for this store.</source>
        <translation>لم يُنشأ رمز استرداد لهذا المخزن.</translation>
    </message>
    <message>
        <source>No visit is open on this job.</source>
        <translation>لا زيارة مفتوحة في هذا العمل.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجل أحد الدخول.</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser. Begin again.</source>
        <translation>لم يسجل أحد الدخول في المتصفح. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Not at their goal: {named}. Dry on, or certify with these exceptions.</source>
        <translation>لم تبلغ هدفها: {named}. واصل التجفيف أو اشهد مع هذه الاستثناءات.</translation>
    </message>
    <message>
        <source>Ollama does not answer</source>
        <translation>Ollama لا يجيب</translation>
    </message>
    <message>
        <source>PostgreSQL (server only)</source>
        <translation>PostgreSQL (للخادم فقط)</translation>
    </message>
    <message>
        <source>PySide6 is not installed</source>
        <translation>PySide6 غير مثبت</translation>
    </message>
    <message>
        <source>PySide6 {found}</source>
        <translation>PySide6 {found}</translation>
    </message>
    <message>
        <source>PySide6 {found} aborts on Python {platform}</source>
        <translation>PySide6 {found} ينهار مع Python {platform}</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>SQLCipher is not installed</source>
        <translation>SQLCipher غير مثبت</translation>
    </message>
    <message>
        <source>SQLCipher through sqlcipher3 {found}</source>
        <translation>SQLCipher عبر sqlcipher3 {found}</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>المنافذ التسلسلية</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>The app is closing. What was typed last was not kept.</source>
        <translation>التطبيق يُغلق. لم يُحفظ آخر ما كُتب.</translation>
    </message>
    <message>
        <source>The backup is not sound. {where}: {what}</source>
        <translation>النسخة الاحتياطية غير سليمة. {where}: {what}</translation>
    </message>
    <message>
        <source>The connection to the server broke off.</source>
        <translation>انقطع الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The device's signing key in the key file is damaged or belongs to another store; restore the key file from a backup.</source>
        <translation>مفتاح التوقيع في ملف المفاتيح تالف أو لمخزن آخر؛ استعد الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The engine was stopped before the run ended.</source>
        <translation>توقف المحرك قبل انتهاء التشغيل.</translation>
    </message>
    <message>
        <source>The file cannot be shown: {strerror}. Free some memory or disk space.</source>
        <translation>تعذر عرض الملف: {strerror}. حرر ذاكرة أو مساحة قرص.</translation>
    </message>
    <message>
        <source>The folder {target} is not there.</source>
        <translation>المجلد {target} غير موجود.</translation>
    </message>
    <message>
        <source>The form would not look as it was shown; prepare it again.</source>
        <translation>لن يظهر النموذج كما عُرض؛ أعد تجهيزه.</translation>
    </message>
    <message>
        <source>The form's template was changed since; prepare the form again.</source>
        <translation>تغيّر قالب النموذج منذئذ؛ أعد تجهيز النموذج.</translation>
    </message>
    <message>
        <source>The job has a {kind} already; put that one right.</source>
        <translation>للعمل هذا بالفعل؛ صححه: {kind}.</translation>
    </message>
    <message>
        <source>The journal and the run store need two Engine objects (guardrail 6).</source>
        <translation>يحتاج السجل ومخزن التشغيل إلى كائني Engine.</translation>
    </message>
    <message>
        <source>The key of this store is in the keyring of the user who made it, which is not available here. Sign in as that user.{content}</source>
        <translation>مفتاح هذا المخزن في حافظة مفاتيح المستخدم الذي أنشأه، وهي غير متاحة هنا. سجّل الدخول بذلك المستخدم.{content}</translation>
    </message>
    <message>
        <source>The keyring did not keep the key. Unlock it, or use a passphrase.</source>
        <translation>لم تحتفظ الحافظة بالمفتاح. افتحها أو استخدم عبارة مرور.</translation>
    </message>
    <message>
        <source>The record of this store, {record}, is missing. Restore the newest backup.</source>
        <translation>سجل هذا المخزن {record} مفقود. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The run ended before it did anything; start it anew.</source>
        <translation>انتهى التشغيل قبل أن يفعل شيئاً؛ ابدأه من جديد.</translation>
    </message>
    <message>
        <source>The run is PAUSED already.</source>
        <translation>التشغيل موقوف مؤقتاً بالفعل.</translation>
    </message>
    <message>
        <source>The run is {state} and {what}; there is nothing to retry.</source>
        <translation>التشغيل {state} و{what}؛ لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>The run is {state}; it asks nothing any more.</source>
        <translation>التشغيل {state}؛ لم يعد يسأل شيئاً.</translation>
    </message>
    <message>
        <source>The run is {state}; only a paused run can be resumed.</source>
        <translation>التشغيل {state}؛ ولا يُستأنف إلا الموقوف مؤقتاً.</translation>
    </message>
    <message>
        <source>The run waits for a decision and does nothing until it is made.</source>
        <translation>ينتظر التشغيل قراراً ولا يفعل شيئاً قبله.</translation>
    </message>
    <message>
        <source>The server answered {status_code} {reason_phrase}.</source>
        <translation>أجاب الخادم {status_code} {reason_phrase}.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server did not answer within {limit:g} s.</source>
        <translation>لم يجب الخادم خلال {limit:g} ث.</translation>
    </message>
    <message>
        <source>The server's answer is not a {error}.</source>
        <translation>تعذر فهم جواب الخادم: {error}.</translation>
    </message>
    <message>
        <source>The server's answer was damaged on the way.</source>
        <translation>تلف جواب الخادم في الطريق.</translation>
    </message>
    <message>
        <source>The server's results do not belong to what was sent.</source>
        <translation>نتائج الخادم لا تخص ما أُرسل.</translation>
    </message>
    <message>
        <source>The step waited {patience_s:.0f} s and could not begin: {words}.</source>
        <translation>انتظرت الخطوة {patience_s:.0f} ث ولم تبدأ: {words}.</translation>
    </message>
    <message>
        <source>The store in {folder} is in use by another RestoreAssist. Close that one first.</source>
        <translation>يستخدم RestoreAssist آخر المخزن في {folder}. أغلقه أولاً.</translation>
    </message>
    <message>
        <source>The store is busy with other work. Try again in a moment.</source>
        <translation>المخزن مشغول. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Close it and try again.</source>
        <translation>يستخدم برنامج آخر المخزن. أغلقه وحاول ثانية.</translation>
    </message>
    <message>
        <source>The store reported a problem: {original}</source>
        <translation>أبلغ المخزن عن مشكلة: {original}</translation>
    </message>
    <message>
        <source>The stored file {sha256} holds other content than its name says.</source>
        <translation>محتوى الملف المخزن {sha256} غير ما يذكره اسمه.</translation>
    </message>
    <message>
        <source>The stored file {sha256} is damaged; restore it from a backup.</source>
        <translation>الملف المخزن {sha256} تالف؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The stored file {sha256} is too short; restore it from a backup.</source>
        <translation>الملف المخزن {sha256} قصير؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The stored file {sha256} was changed; restore it from a backup.</source>
        <translation>الملف المخزن {sha256} غُيّر؛ استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The time for an answer ended at {ended} UTC.</source>
        <translation>انتهى وقت الإجابة في {ended} UTC.</translation>
    </message>
    <message>
        <source>The {entity} {id} of the file is here already, on another job.</source>
        <translation>{entity} {id} من الملف موجود هنا في عمل آخر.</translation>
    </message>
    <message>
        <source>There is a store in {folder} already.</source>
        <translation>يوجد مخزن في {folder} بالفعل.</translation>
    </message>
    <message>
        <source>There is a {record} {id} already.</source>
        <translation>{record} {id} موجود بالفعل.</translation>
    </message>
    <message>
        <source>There is no chart yet: it takes readings of two visits.</source>
        <translation>لا مخطط بعد: يلزم قياسات من زيارتين.</translation>
    </message>
    <message>
        <source>There is no picture under this level.</source>
        <translation>لا صورة تحت هذا الطابق.</translation>
    </message>
    <message>
        <source>There is no {what} {key}.</source>
        <translation>غير موجود: {what} {key}.</translation>
    </message>
    <message>
        <source>This backup is not sound; use another one. {where}: {what}</source>
        <translation>هذه النسخة غير سليمة؛ استخدم غيرها. {where}: {what}</translation>
    </message>
    <message>
        <source>This conflict was decided on this tablet; the server has not answered yet.</source>
        <translation>تقرر هذا التعارض على هذا الجهاز؛ ولم يجب الخادم بعد.</translation>
    </message>
    <message>
        <source>This engine starts no runs inside runs.</source>
        <translation>هذا المحرك لا يبدأ تشغيلاً داخل آخر.</translation>
    </message>
    <message>
        <source>This key does not open the store, or its first page is damaged: then restore the newest backup.</source>
        <translation>هذا المفتاح لا يفتح المخزن، أو صفحته الأولى تالفة: عندئذ استعد أحدث نسخة.</translation>
    </message>
    <message>
        <source>This machine was taken away already; correct that entry instead.</source>
        <translation>أُزيل هذا الجهاز من قبل؛ صحح ذلك القيد.</translation>
    </message>
    <message>
        <source>This store is locked by a passphrase; none was given.</source>
        <translation>هذا المخزن مقفل بعبارة مرور؛ ولم تُعط.</translation>
    </message>
    <message>
        <source>This store was made by an unreleased version of the program and cannot be read by this one ({count} columns are missing, the first is {missing}). Nothing was changed. Open it with the version that made it and export its jobs; a demo is made anew by removing its folder and running the demo again.</source>
        <translation>أنشأ هذا المخزن إصدار غير منشور ولا يقرؤه هذا الإصدار (تنقص {count} أعمدة، أولها {missing}). لم يُغيّر شيء. افتحه بالإصدار الذي أنشأه وصدّر أعماله؛ ويُعاد إنشاء العرض بحذف مجلده وتشغيله ثانية.</translation>
    </message>
    <message>
        <source>This {kind} was corrected already; correct the latest one.</source>
        <translation>صُحح هذا من قبل؛ صحح الأحدث: {kind}.</translation>
    </message>
    <message>
        <source>This {kind} was taken back; enter a new one.</source>
        <translation>سُحب هذا؛ أدخل جديداً: {kind}.</translation>
    </message>
    <message>
        <source>This {value} was changed in the meantime; look at it again first.</source>
        <translation>تغيّر هذا في الأثناء؛ راجعه أولاً: {value}.</translation>
    </message>
    <message>
        <source>This {value} was taken back in the meantime.</source>
        <translation>سُحب هذا في الأثناء: {value}.</translation>
    </message>
    <message>
        <source>What renews the session is in the keyring of this machine, which is not available here. Sync from the desktop of the user who signed in, or sign in again.</source>
        <translation>ما يجدد الجلسة في حافظة مفاتيح هذا الجهاز، وهي غير متاحة هنا. زامن من سطح مكتب المستخدم المسجل، أو سجّل الدخول ثانية.</translation>
    </message>
    <message>
        <source>Workflow engine</source>
        <translation>محرك سير العمل</translation>
    </message>
    <message>
        <source>a choice of versions needs one</source>
        <translation>اختيار إصدار يحتاج واحداً</translation>
    </message>
    <message>
        <source>a date like 2026-11-28</source>
        <translation>تاريخ مثل 2026-11-28</translation>
    </message>
    <message>
        <source>a deletion has no third value</source>
        <translation>ليس للحذف قيمة ثالثة</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>عدد منتهٍ</translation>
    </message>
    <message>
        <source>a folder on another drive</source>
        <translation>مجلد على قرص آخر</translation>
    </message>
    <message>
        <source>a job on this device</source>
        <translation>عمل على هذا الجهاز</translation>
    </message>
    <message>
        <source>a key is in the environment</source>
        <translation>يوجد مفتاح في البيئة</translation>
    </message>
    <message>
        <source>a kind of the site file</source>
        <translation>نوع من ملف الموقع</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>a live value, or type it in</source>
        <translation>قيمة مباشرة، أو اكتبها</translation>
    </message>
    <message>
        <source>a live {kind}</source>
        <translation>قيد سارٍ: {kind}</translation>
    </message>
    <message>
        <source>a live {target}</source>
        <translation>قيد سارٍ: {target}</translation>
    </message>
    <message>
        <source>a loop around what is wet</source>
        <translation>خط حول المبلل</translation>
    </message>
    <message>
        <source>a loop within a room</source>
        <translation>خط داخل غرفة</translation>
    </message>
    <message>
        <source>a material moisture</source>
        <translation>رطوبة مادة</translation>
    </message>
    <message>
        <source>a meter of this job</source>
        <translation>مقياس من هذا العمل</translation>
    </message>
    <message>
        <source>a moisture meter</source>
        <translation>مقياس رطوبة</translation>
    </message>
    <message>
        <source>a number of the scale</source>
        <translation>عدد من التدريج</translation>
    </message>
    <message>
        <source>a number such as 12</source>
        <translation>عدد مثل 12</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>عدد مثل 12.5</translation>
    </message>
    <message>
        <source>a number, or LO, HI or OR</source>
        <translation>عدد، أو LO أو HI أو OR</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>a passphrase, asked for or from {variable}</source>
        <translation>عبارة مرور، تُطلب أو من {variable}</translation>
    </message>
    <message>
        <source>a place within a room of the plan</source>
        <translation>مكان داخل غرفة من المخطط</translation>
    </message>
    <message>
        <source>a point lies outside the pad</source>
        <translation>نقطة خارج اللوحة</translation>
    </message>
    <message>
        <source>a record never moves to another job</source>
        <translation>لا ينتقل قيد إلى عمل آخر</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>a refusal has none</source>
        <translation>ليس للرفض شيء منها</translation>
    </message>
    <message>
        <source>a time up to now</source>
        <translation>وقت حتى الآن</translation>
    </message>
    <message>
        <source>a value, typed or accepted</source>
        <translation>قيمة، مكتوبة أو مقبولة</translation>
    </message>
    <message>
        <source>a whole number from {least}</source>
        <translation>عدد صحيح من {least}</translation>
    </message>
    <message>
        <source>a {kind} is not entered here</source>
        <translation>لا يُدخل هذا هنا: {kind}</translation>
    </message>
    <message>
        <source>a {kind} is not in the site file</source>
        <translation>ليس هذا في ملف الموقع: {kind}</translation>
    </message>
    <message>
        <source>a {target} of this job</source>
        <translation>من هذا العمل: {target}</translation>
    </message>
    <message>
        <source>about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>an IANA name such as America/Denver</source>
        <translation>اسم IANA مثل America/Denver</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>an answer to each</source>
        <translation>جواب لكل منها</translation>
    </message>
    <message>
        <source>an aware UTC time</source>
        <translation>وقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>an aware time</source>
        <translation>وقت بمنطقة زمنية</translation>
    </message>
    <message>
        <source>an end after its beginning</source>
        <translation>نهاية بعد البداية</translation>
    </message>
    <message>
        <source>an entry of this job</source>
        <translation>قيد من هذا العمل</translation>
    </message>
    <message>
        <source>an existing folder</source>
        <translation>مجلد موجود</translation>
    </message>
    <message>
        <source>another</source>
        <translation>غيره</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>صورة أخرى</translation>
    </message>
    <message>
        <source>another tag</source>
        <translation>بطاقة أخرى</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>answers on port {port}</source>
        <translation>يجيب على المنفذ {port}</translation>
    </message>
    <message>
        <source>answers.{name}</source>
        <translation>الجواب {name}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>asset_id</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>at</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>at least one room</source>
        <translation>غرفة واحدة على الأقل</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>{limit} على الأكثر</translation>
    </message>
    <message>
        <source>at most {limit} records and {limit_} bytes; make it in parts</source>
        <translation>{limit} قيود و{limit_} بايت على الأكثر؛ اجعلها أجزاء</translation>
    </message>
    <message>
        <source>at most {max_scans} passes</source>
        <translation>{max_scans} تمريرات على الأكثر</translation>
    </message>
    <message>
        <source>at most {most} megapixels</source>
        <translation>{most} ميغابكسل على الأكثر</translation>
    </message>
    <message>
        <source>backup in</source>
        <translation>نسخة احتياطية في</translation>
    </message>
    <message>
        <source>before_photo_id</source>
        <translation>صورة قبل</translation>
    </message>
    <message>
        <source>bind key</source>
        <translation>مفتاح الربط</translation>
    </message>
    <message>
        <source>both filled in</source>
        <translation>كلاهما مملوء</translation>
    </message>
    <message>
        <source>built_at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>معايرة</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>نقطة قرار</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>command line only</source>
        <translation>سطر الأوامر فقط</translation>
    </message>
    <message>
        <source>company_policy</source>
        <translation>سياسة الشركة</translation>
    </message>
    <message>
        <source>connect a camera</source>
        <translation>صِل كاميرا</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>correct the record instead</source>
        <translation>صحح السجل بدلاً من ذلك</translation>
    </message>
    <message>
        <source>counts and open_items</source>
        <translation>counts وopen_items</translation>
    </message>
    <message>
        <source>date and time like 2026-11-28 14:05</source>
        <translation>تاريخ ووقت مثل 2026-11-28 14:05</translation>
    </message>
    <message>
        <source>demo, screenshots and tests draw offscreen</source>
        <translation>العرض واللقطات والاختبارات ترسم بلا شاشة</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>e-mail and password are needed</source>
        <translation>يلزم البريد وكلمة المرور</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>event of the run</source>
        <translation>حدث التشغيل</translation>
    </message>
    <message>
        <source>every skill works in its rules mode</source>
        <translation>كل مهارة تعمل بوضع القواعد</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>field names with paths</source>
        <translation>أسماء حقول مع مسارات</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>fonts, definitions</source>
        <translation>خطوط وتعريفات</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>form_key</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>free {needed} GiB before a photo session</source>
        <translation>حرر {needed} GiB قبل جلسة تصوير</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>give a number or a token</source>
        <translation>أعط عدداً أو رمزاً</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>https://...</source>
        <translation>https://...</translation>
    </message>
    <message>
        <source>install Ollama and start it</source>
        <translation>ثبّت Ollama وشغّله</translation>
    </message>
    <message>
        <source>install PySide6-Essentials below 6.12</source>
        <translation>ثبّت PySide6-Essentials دون 6.12</translation>
    </message>
    <message>
        <source>install again</source>
        <translation>ثبّت ثانية</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>أداة قياس</translation>
    </message>
    <message>
        <source>it belongs to another job</source>
        <translation>يخص عملاً آخر</translation>
    </message>
    <message>
        <source>it cannot be typed here</source>
        <translation>لا يمكن كتابته هنا</translation>
    </message>
    <message>
        <source>it does not fit the shape</source>
        <translation>لا يناسب الشكل</translation>
    </message>
    <message>
        <source>it encloses nothing</source>
        <translation>لا يحيط بشيء</translation>
    </message>
    <message>
        <source>it has too many pixels</source>
        <translation>فيها بكسلات كثيرة جداً</translation>
    </message>
    <message>
        <source>it has {count} bytes</source>
        <translation>من {count} بايت</translation>
    </message>
    <message>
        <source>it has {count} characters</source>
        <translation>من {count} محارف</translation>
    </message>
    <message>
        <source>it has {count} letters and digits</source>
        <translation>من {count} أحرف وأرقام</translation>
    </message>
    <message>
        <source>it has {length} characters</source>
        <translation>من {length} محارف</translation>
    </message>
    <message>
        <source>it holds no single job</source>
        <translation>لا يحوي عملاً واحداً</translation>
    </message>
    <message>
        <source>it is a HEIC photo, which cannot be opened here</source>
        <translation>هذه صورة HEIC لا يمكن فتحها هنا</translation>
    </message>
    <message>
        <source>it is another kind of form</source>
        <translation>إنه نموذج من نوع آخر</translation>
    </message>
    <message>
        <source>it is before the beginning</source>
        <translation>إنه قبل البداية</translation>
    </message>
    <message>
        <source>it is built to take long</source>
        <translation>مصنوع ليستغرق طويلاً</translation>
    </message>
    <message>
        <source>it is damaged: {error}</source>
        <translation>تالف: {error}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>it is empty or too long</source>
        <translation>فارغ أو طويل جداً</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ليس كائناً</translation>
    </message>
    <message>
        <source>it is not a mapping</source>
        <translation>ليس خريطة حقول</translation>
    </message>
    <message>
        <source>it is not a meter of this job</source>
        <translation>ليس مقياساً من هذا العمل</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>ليس وقتاً</translation>
    </message>
    <message>
        <source>it is not answered</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>it is the after photo of this one</source>
        <translation>إنها صورة «بعد» لهذه</translation>
    </message>
    <message>
        <source>it is the same photo</source>
        <translation>إنها الصورة نفسها</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير جداً</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>طويل جداً</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>قصير جداً</translation>
    </message>
    <message>
        <source>it is {media_type}</source>
        <translation>إنه {media_type}</translation>
    </message>
    <message>
        <source>it is {quantity}</source>
        <translation>إنه: {quantity}</translation>
    </message>
    <message>
        <source>it is {size:.0f} MB</source>
        <translation>حجمه {size:.0f} MB</translation>
    </message>
    <message>
        <source>it lies in no room</source>
        <translation>ليس داخل غرفة</translation>
    </message>
    <message>
        <source>it lies in the future</source>
        <translation>إنه في المستقبل</translation>
    </message>
    <message>
        <source>it lies in the store itself</source>
        <translation>إنه داخل المخزن نفسه</translation>
    </message>
    <message>
        <source>it measures no moisture</source>
        <translation>لا يقيس الرطوبة</translation>
    </message>
    <message>
        <source>it names no instrument or no certificate</source>
        <translation>لا يذكر أداة أو شهادة</translation>
    </message>
    <message>
        <source>its own room</source>
        <translation>غرفته هو</translation>
    </message>
    <message>
        <source>its times go back</source>
        <translation>أوقاته تتراجع</translation>
    </message>
    <message>
        <source>its walls cross</source>
        <translation>جدرانه تتقاطع</translation>
    </message>
    <message>
        <source>its {limit} records are too many to be sent together</source>
        <translation>قيوده {limit} أكثر من أن تُرسل معاً</translation>
    </message>
    <message>
        <source>job</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>job_id</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>التبرير</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>keep or take</source>
        <translation>إبقاء أو أخذ</translation>
    </message>
    <message>
        <source>keep or take, then edit the record</source>
        <translation>إبقاء أو أخذ، ثم تحرير القيد</translation>
    </message>
    <message>
        <source>kept, lost</source>
        <translation>محتفظ به، مفقود</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>keys and numbers, like claim.insured[0].name</source>
        <translation>مفاتيح وأعداد، مثل claim.insured[0].name</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>level {level} has none</source>
        <translation>لا شيء في الطابق {level}</translation>
    </message>
    <message>
        <source>like 2026-03-14T18:30</source>
        <translation>مثل 2026-03-14T18:30</translation>
    </message>
    <message>
        <source>like claim.number</source>
        <translation>مثل claim.number</translation>
    </message>
    <message>
        <source>like {wanted}</source>
        <translation>مثل {wanted}</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>lines like “area: 2.5 m²”</source>
        <translation>أسطر مثل «area: 2.5 m²»</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>loss_at</source>
        <translation>وقت الضرر</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>make a recovery code first: restoreassist key recovery-code</source>
        <translation>أنشئ رمز استرداد أولاً: restoreassist key recovery-code</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>خريطة الحقول</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>media_type</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>milliseconds since the first touch</source>
        <translation>مللي ثانية منذ اللمسة الأولى</translation>
    </message>
    <message>
        <source>missing: {gaps}</source>
        <translation>ينقص: {gaps}</translation>
    </message>
    <message>
        <source>missing: {missing}</source>
        <translation>ينقص: {missing}</translation>
    </message>
    <message>
        <source>modify with a patch</source>
        <translation>إعادة مع تعديل</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>أكثر من 0</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>no account can have this one</source>
        <translation>لا حساب يمكن أن تكون له هذه</translation>
    </message>
    <message>
        <source>no adapter</source>
        <translation>لا محوّل</translation>
    </message>
    <message>
        <source>no code looks like this</source>
        <translation>لا رمز بهذا الشكل</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>no screen</source>
        <translation>لا شاشة</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>بلا خطوط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none in {folder}</source>
        <translation>لا شيء في {folder}</translation>
    </message>
    <message>
        <source>none was chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>none: records are never stored in clear</source>
        <translation>لا بديل: لا تُخزن السجلات دون تشفير</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>nothing was chosen to decide about</source>
        <translation>لم يُختر ما يُقرر بشأنه</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>لم يُسجل شيء</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>one JSON object</source>
        <translation>كائن JSON واحد</translation>
    </message>
    <message>
        <source>one belongs to another job</source>
        <translation>أحدها يخص عملاً آخر</translation>
    </message>
    <message>
        <source>one chamber at a time</source>
        <translation>منطقة واحدة في وقت واحد</translation>
    </message>
    <message>
        <source>one complete sync before, or a job file or a backup instead</source>
        <translation>مزامنة كاملة أولاً، أو ملف عمل أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>one is made at first start</source>
        <translation>يُنشأ واحد عند أول تشغيل</translation>
    </message>
    <message>
        <source>one lies outside the photo</source>
        <translation>أحدها خارج الصورة</translation>
    </message>
    <message>
        <source>one of each</source>
        <translation>واحد من كل</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>أحد المعروضة</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>واحد أو أكثر</translation>
    </message>
    <message>
        <source>one photo or more</source>
        <translation>صورة أو أكثر</translation>
    </message>
    <message>
        <source>one place at a time; take it away there first</source>
        <translation>مكان واحد في وقت واحد؛ أزله من هناك أولاً</translation>
    </message>
    <message>
        <source>one room or more</source>
        <translation>غرفة أو أكثر</translation>
    </message>
    <message>
        <source>one that is shown</source>
        <translation>واحد معروض</translation>
    </message>
    <message>
        <source>open conflict</source>
        <translation>تعارض مفتوح</translation>
    </message>
    <message>
        <source>open meter</source>
        <translation>مقياس مفتوح</translation>
    </message>
    <message>
        <source>optional: set ANTHROPIC_API_KEY</source>
        <translation>اختياري: عيّن ANTHROPIC_API_KEY</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>المخطط الخارجي</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>phase visit</source>
        <translation>مرور بالمرحلة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>photos are imported from files</source>
        <translation>تُستورد الصور من ملفات</translation>
    </message>
    <message>
        <source>photos of this job</source>
        <translation>صور من هذا العمل</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>placements of this job without a line of today</source>
        <translation>أجهزة هذا العمل بلا سطر لليوم</translation>
    </message>
    <message>
        <source>plain JSON values</source>
        <translation>قيم JSON بسيطة</translation>
    </message>
    <message>
        <source>plug in a Bluetooth adapter and start bluetoothd</source>
        <translation>صِل محوّل بلوتوث وشغّل bluetoothd</translation>
    </message>
    <message>
        <source>plug the meter's USB cable in</source>
        <translation>صِل كابل USB الخاص بالمقياس</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>readings are still kept; photos may be refused</source>
        <translation>ما زالت القراءات تُحفظ؛ وقد تُرفض الصور</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>records</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>refused change</source>
        <translation>تغيير مرفوض</translation>
    </message>
    <message>
        <source>refused file</source>
        <translation>ملف مرفوض</translation>
    </message>
    <message>
        <source>rescue file</source>
        <translation>ملف الإنقاذ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>room_id</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>saving it after a confirmation, or a new measurement</source>
        <translation>الحفظ بعد تأكيد، أو قياس جديد</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>التدريج</translation>
    </message>
    <message>
        <source>sending back needs one</source>
        <translation>الإعادة تحتاج سبباً</translation>
    </message>
    <message>
        <source>serial meters, typing in, or the simulator</source>
        <translation>مقاييس تسلسلية أو الكتابة أو المحاكي</translation>
    </message>
    <message>
        <source>serial or by hand</source>
        <translation>تسلسلياً أو يدوياً</translation>
    </message>
    <message>
        <source>server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>sides above 0</source>
        <translation>أضلاع أكبر من 0</translation>
    </message>
    <message>
        <source>sign in to a desktop with a keyring (GNOME Keyring, KWallet)</source>
        <translation>سجّل الدخول إلى سطح مكتب به حافظة مفاتيح (GNOME Keyring, KWallet)</translation>
    </message>
    <message>
        <source>start from a desktop session to see the window</source>
        <translation>شغّله من جلسة سطح مكتب لرؤية النافذة</translation>
    </message>
    <message>
        <source>step in {phase}</source>
        <translation>خطوة في {phase}</translation>
    </message>
    <message>
        <source>store in</source>
        <translation>مخزن في</translation>
    </message>
    <message>
        <source>store that was taken out of use in</source>
        <translation>مخزن خارج الخدمة في</translation>
    </message>
    <message>
        <source>stored file</source>
        <translation>ملف مخزن</translation>
    </message>
    <message>
        <source>strokes</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>taking photos back needs one</source>
        <translation>سحب الصور يحتاج سبباً</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the chamber has no room</source>
        <translation>لا غرفة في المنطقة</translation>
    </message>
    <message>
        <source>the code as it was given</source>
        <translation>الرمز كما أُعطي</translation>
    </message>
    <message>
        <source>the corners in order around the room</source>
        <translation>الزوايا بالترتيب حول الغرفة</translation>
    </message>
    <message>
        <source>the desktop of this system</source>
        <translation>سطح مكتب هذا النظام</translation>
    </message>
    <message>
        <source>the file cannot be read: {reason}</source>
        <translation>تعذرت قراءة الملف: {reason}</translation>
    </message>
    <message>
        <source>the file is a PDF as well</source>
        <translation>الملف أيضاً PDF</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>الملف مقطوع</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the file is {content}, which cannot be opened here</source>
        <translation>الملف {content} ولا يمكن فتحه هنا</translation>
    </message>
    <message>
        <source>the form does not ask for it</source>
        <translation>النموذج لا يطلبه</translation>
    </message>
    <message>
        <source>the hour meter showed {before} before</source>
        <translation>كان عداد الساعات {before} قبلاً</translation>
    </message>
    <message>
        <source>the key is in this machine's keyring only, so a backup could not be opened elsewhere</source>
        <translation>المفتاح في حافظة هذا الجهاز فقط، فلا تُفتح نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>the machine stands somewhere else at that time</source>
        <translation>الجهاز في مكان آخر حينئذ</translation>
    </message>
    <message>
        <source>the meter has not sent anything for a while</source>
        <translation>لم يرسل المقياس شيئاً منذ مدة</translation>
    </message>
    <message>
        <source>the meter's value is doubtful ({names})</source>
        <translation>قيمة المقياس مشكوك فيها ({names})</translation>
    </message>
    <message>
        <source>the name of the form</source>
        <translation>اسم النموذج</translation>
    </message>
    <message>
        <source>the number of the job</source>
        <translation>رقم العمل</translation>
    </message>
    <message>
        <source>the path of {name} is no text</source>
        <translation>مسار {name} ليس نصاً</translation>
    </message>
    <message>
        <source>the picture cannot be read to its end</source>
        <translation>تعذرت قراءة الصورة إلى نهايتها</translation>
    </message>
    <message>
        <source>the records of one job</source>
        <translation>قيود عمل واحد</translation>
    </message>
    <message>
        <source>the room is in {name} at that time</source>
        <translation>الغرفة حينئذ ضمن {name}</translation>
    </message>
    <message>
        <source>the same photo as JPEG: save a copy as JPEG, or set the camera to JPEG and take it again</source>
        <translation>الصورة نفسها بصيغة JPEG: احفظ نسخة بصيغة JPEG، أو اضبط الكاميرا على JPEG والتقطها مرة أخرى</translation>
    </message>
    <message>
        <source>the server's embedded database</source>
        <translation>قاعدة بيانات الخادم المدمجة</translation>
    </message>
    <message>
        <source>the span is empty</source>
        <translation>المدة فارغة</translation>
    </message>
    <message>
        <source>the surface</source>
        <translation>عند السطح</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>الوقت بلا منطقة زمنية</translation>
    </message>
    <message>
        <source>the two places are too near</source>
        <translation>المكانان متقاربان جداً</translation>
    </message>
    <message>
        <source>the wet share of {subject} lies near a limit; class {low} and {high} are both possible</source>
        <translation>نسبة بلل {subject} قريبة من حد؛ والصنفان {low} و{high} محتملان</translation>
    </message>
    <message>
        <source>the whole file; copy it again</source>
        <translation>الملف كاملاً؛ انسخه ثانية</translation>
    </message>
    <message>
        <source>the {target} belongs to another job</source>
        <translation>يخص عملاً آخر: {target}</translation>
    </message>
    <message>
        <source>there are {count}</source>
        <translation>عددها {count}</translation>
    </message>
    <message>
        <source>there are {count} numbers</source>
        <translation>فيها {count} أعداد</translation>
    </message>
    <message>
        <source>there is a typing error in it</source>
        <translation>فيه خطأ كتابة</translation>
    </message>
    <message>
        <source>there is an archive behind the picture</source>
        <translation>خلف الصورة أرشيف</translation>
    </message>
    <message>
        <source>there is no affected area {words}</source>
        <translation>لا مساحة متضررة {words}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>لا يوجد مجلد {folder}</translation>
    </message>
    <message>
        <source>there is no photo in what was chosen</source>
        <translation>لا صورة فيما اختير</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>لا توجد غرفة</translation>
    </message>
    <message>
        <source>there is no such field</source>
        <translation>لا حقل كهذا</translation>
    </message>
    <message>
        <source>there is no such job</source>
        <translation>لا عمل كهذا</translation>
    </message>
    <message>
        <source>there is no such question</source>
        <translation>لا سؤال كهذا</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>there is no such thing to decide about</source>
        <translation>لا شيء كهذا للبت فيه</translation>
    </message>
    <message>
        <source>there is no {kind} {superseded}</source>
        <translation>غير موجود: {kind} {superseded}</translation>
    </message>
    <message>
        <source>there is no {target} {record_id}</source>
        <translation>غير موجود: {target} {record_id}</translation>
    </message>
    <message>
        <source>there is {kind} behind the picture</source>
        <translation>خلف الصورة {kind}</translation>
    </message>
    <message>
        <source>they hold {count} jobs</source>
        <translation>تحوي {count} أعمال</translation>
    </message>
    <message>
        <source>this machine has no keyring and no passphrase was given</source>
        <translation>لا حافظة مفاتيح في هذا الجهاز ولم تُعط عبارة مرور</translation>
    </message>
    <message>
        <source>this session has none</source>
        <translation>لا توجد في هذه الجلسة</translation>
    </message>
    <message>
        <source>this store's key is in the OS keyring</source>
        <translation>مفتاح هذا المخزن في حافظة النظام</translation>
    </message>
    <message>
        <source>this tablet has never got the office's key, so nobody could open it</source>
        <translation>لم يتسلم هذا الجهاز مفتاح المكتب، فلا أحد يمكنه فتحه</translation>
    </message>
    <message>
        <source>time_zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>triples of x, y and t</source>
        <translation>ثلاثيات x وy وt</translation>
    </message>
    <message>
        <source>true, false</source>
        <translation>true, false</translation>
    </message>
    <message>
        <source>two places well apart, and above 0</source>
        <translation>مكانان متباعدان، وأكبر من 0</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>up to {field} characters</source>
        <translation>حتى {field} محارف</translation>
    </message>
    <message>
        <source>up to {limit:.0f} MB</source>
        <translation>حتى {limit:.0f} MB</translation>
    </message>
    <message>
        <source>up to {limit}</source>
        <translation>حتى {limit}</translation>
    </message>
    <message>
        <source>up to {limit} characters</source>
        <translation>حتى {limit} محارف</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>ملاحظة صوتية</translation>
    </message>
    <message>
        <source>what must be changed</source>
        <translation>ما يجب تغييره</translation>
    </message>
    <message>
        <source>whole {unit}</source>
        <translation>{unit} صحيحة</translation>
    </message>
    <message>
        <source>why they do not belong here</source>
        <translation>لماذا لا تخص هنا</translation>
    </message>
    <message>
        <source>why this class</source>
        <translation>لماذا هذا الصنف</translation>
    </message>
    <message>
        <source>work to rescue</source>
        <translation>عمل لإنقاذه</translation>
    </message>
    <message>
        <source>workflow definition</source>
        <translation>تعريف سير عمل</translation>
    </message>
    <message>
        <source>{action} is no answer to this question. Allowed: {row}.</source>
        <translation>{action} ليس جواباً لهذا السؤال. المسموح: {row}.</translation>
    </message>
    <message>
        <source>{action} takes no data here</source>
        <translation>{action} لا يأخذ بيانات هنا</translation>
    </message>
    <message>
        <source>{base_url} is not safe</source>
        <translation>{base_url} غير آمن</translation>
    </message>
    <message>
        <source>{before} or more</source>
        <translation>{before} أو أكثر</translation>
    </message>
    <message>
        <source>{by} handed it over on {at:%Y-%m-%d %H:%M} UTC.</source>
        <translation>سلّمه {by} في {at:%Y-%m-%d %H:%M} UTC.</translation>
    </message>
    <message>
        <source>{chamber} has ended already.</source>
        <translation>انتهت {chamber} من قبل.</translation>
    </message>
    <message>
        <source>{count} characters are too many</source>
        <translation>{count} محارف كثيرة جداً</translation>
    </message>
    <message>
        <source>{decided_by} has answered this already.</source>
        <translation>أجاب {decided_by} عن هذا من قبل.</translation>
    </message>
    <message>
        <source>{definition_id} ({child_id}) is {state}: {why}</source>
        <translation>{definition_id} ({child_id}) حالته {state}: {why}</translation>
    </message>
    <message>
        <source>{dimension} cannot be given in {unit}</source>
        <translation>لا تُعطى {dimension} بوحدة {unit}</translation>
    </message>
    <message>
        <source>{field}: {problem}. Allowed: {allowed}.</source>
        <translation>{field}: {problem}. المسموح: {allowed}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>تعذرت الكتابة في {folder}</translation>
    </message>
    <message>
        <source>{folder} holds a record without its key file. Restore {keyfile} from a backup, or choose another folder.</source>
        <translation>في {folder} سجل بلا ملف مفاتيحه. استعد {keyfile} من نسخة، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>{folder} is damaged; use another backup.</source>
        <translation>{folder} تالف؛ استخدم نسخة أخرى.</translation>
    </message>
    <message>
        <source>{folder} is not a manifest that this program knows.</source>
        <translation>{folder} ليس بياناً يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Restore into a new folder.</source>
        <translation>{folder} ليس فارغاً. استعد في مجلد جديد.</translation>
    </message>
    <message>
        <source>{free:.1f} GiB free</source>
        <translation>{free:.1f} GiB متاحة</translation>
    </message>
    <message>
        <source>{gain} and {offset} are not possible</source>
        <translation>{gain} و{offset} غير ممكنين</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>تعذر الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>{id} {version} is in the library with another text. Give the changed definition a new version.</source>
        <translation>{id} {version} في المكتبة بنص آخر. أعط التعريف المعدل إصداراً جديداً.</translation>
    </message>
    <message>
        <source>{keep} backups are none</source>
        <translation>{keep} نسخ لا تكفي</translation>
    </message>
    <message>
        <source>{keyfile} is damaged. Its key was destroyed by the office.</source>
        <translation>{keyfile} تالف. أتلف المكتب مفتاحه.</translation>
    </message>
    <message>
        <source>{label} has readings and stays in the record. Say that it was torn out or cannot be reached instead.</source>
        <translation>لـ {label} قراءات وتبقى في السجل. اذكر بدلاً من ذلك أنها أُزيلت أو لا يمكن بلوغها.</translation>
    </message>
    <message>
        <source>{label} is in another room</source>
        <translation>{label} في غرفة أخرى</translation>
    </message>
    <message>
        <source>{label} is there already</source>
        <translation>{label} موجود بالفعل</translation>
    </message>
    <message>
        <source>{label} is {status}; it takes no more readings.</source>
        <translation>{label} ({status}) لا تقبل قراءات بعد.</translation>
    </message>
    <message>
        <source>{label} is {status}; only a live point goes on.</source>
        <translation>{label}: {status}؛ ولا تستمر إلا نقطة نشطة.</translation>
    </message>
    <message>
        <source>{label} was replaced by a new series.</source>
        <translation>استُبدلت {label} بسلسلة جديدة.</translation>
    </message>
    <message>
        <source>{limit} MiB or less</source>
        <translation>{limit} MiB أو أقل</translation>
    </message>
    <message>
        <source>{limit} bytes</source>
        <translation>{limit} بايت</translation>
    </message>
    <message>
        <source>{limit} characters or more</source>
        <translation>{limit} محارف أو أكثر</translation>
    </message>
    <message>
        <source>{limit} is too small</source>
        <translation>{limit} صغير جداً</translation>
    </message>
    <message>
        <source>{limit} jobs cannot be shown</source>
        <translation>تعذر عرض {limit} أعمال</translation>
    </message>
    <message>
        <source>{match} is not a unit</source>
        <translation>{match} ليست وحدة</translation>
    </message>
    <message>
        <source>{max_bytes} MiB or less</source>
        <translation>{max_bytes} MiB أو أقل</translation>
    </message>
    <message>
        <source>{min_side_px} or more</source>
        <translation>{min_side_px} أو أكثر</translation>
    </message>
    <message>
        <source>{model} measures no moisture</source>
        <translation>{model} لا يقيس الرطوبة</translation>
    </message>
    <message>
        <source>{name} failed {failures} times in a row and {wait}</source>
        <translation>فشل {name} ‏{failures} مرات متتالية و{wait}</translation>
    </message>
    <message>
        <source>{name} is no field</source>
        <translation>{name} ليس حقلاً</translation>
    </message>
    <message>
        <source>{offset} is below zero</source>
        <translation>{offset} أقل من الصفر</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror})</source>
        <translation>تعذرت قراءة {path} ({strerror})</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}</source>
        <translation>تعذرت قراءة {path}: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>تعذرت قراءة {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}</source>
        <translation>تعذرت قراءة {path}: {strerror}</translation>
    </message>
    <message>
        <source>{path} cannot be read; restore it from a backup: {error}</source>
        <translation>تعذرت قراءة {path}؛ استعده من نسخة: {error}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}. Choose another folder.</source>
        <translation>تعذرت كتابة {path}: {strerror}. اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>{path} is damaged; restore it from a backup.</source>
        <translation>{path} تالف؛ استعده من نسخة.</translation>
    </message>
    <message>
        <source>{path} is no path</source>
        <translation>{path} ليس مساراً</translation>
    </message>
    <message>
        <source>{path} is there already. Choose another name.</source>
        <translation>{path} موجود بالفعل. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>{path} was written by a version this program does not know.</source>
        <translation>كتب {path} إصدار لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>{placement_id} is no machine that needs a line of {today}</source>
        <translation>{placement_id} ليس جهازاً يحتاج سطراً بتاريخ {today}</translation>
    </message>
    <message>
        <source>{place} is there twice</source>
        <translation>{place} مكرر</translation>
    </message>
    <message>
        <source>{platform} on {system}</source>
        <translation>{platform} على {system}</translation>
    </message>
    <message>
        <source>{point} is read at this depth: {meant}. A value at another depth ({offered}) cannot be compared with it: read it as before, or begin a new series.</source>
        <translation>تُقاس {point} عند هذا العمق: {meant}. لا تمكن مقارنة قيمة عند عمق آخر ({offered}) بها: قِس كما في السابق أو ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>{point} is read in this material: {meant}. A value in another ({offered}) cannot be compared with it: read it as before, or begin a new series.</source>
        <translation>تُقاس {point} في هذه المادة: {meant}. لا تمكن مقارنة قيمة في مادة أخرى ({offered}) بها: قِس كما في السابق أو ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>{point} is read in {meant}. A value in {offered} cannot be compared with it: read it in {meant}, or begin a new series.</source>
        <translation>تُقاس {point} بمقياس {meant}. لا تمكن مقارنة قيمة بمقياس {offered} بها: قِس بمقياس {meant} أو ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>{point} is read with {meant}. A value of {offered} cannot be compared with it: take the same meter, or begin a new series.</source>
        <translation>تُقاس {point} بالجهاز {meant}. لا تمكن مقارنة قيمة من {offered} بها: استخدم الجهاز نفسه أو ابدأ سلسلة جديدة.</translation>
    </message>
    <message>
        <source>{problem}. Needed: {allowed}.</source>
        <translation>{problem}. المطلوب: {allowed}.</translation>
    </message>
    <message>
        <source>{quantity} cannot be given in {unit}</source>
        <translation>لا تُعطى {quantity} بوحدة {unit}</translation>
    </message>
    <message>
        <source>{quantity} is no moisture</source>
        <translation>{quantity} ليست رطوبة</translation>
    </message>
    <message>
        <source>{record} {id} is of another job</source>
        <translation>{record} {id} يخص عملاً آخر</translation>
    </message>
    <message>
        <source>{role} does not sign this form</source>
        <translation>{role} لا يوقّع هذا النموذج</translation>
    </message>
    <message>
        <source>{room} has {named} and stays in the record. Move or take those back first.</source>
        <translation>في {room} {named} وتبقى في السجل. انقل تلك أو اسحبها أولاً.</translation>
    </message>
    <message>
        <source>{scale} is no moisture scale</source>
        <translation>{scale} ليس تدريج رطوبة</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} ليس تدريج رطوبة</translation>
    </message>
    <message>
        <source>{size} bytes are too many</source>
        <translation>{size} بايت كثير جداً</translation>
    </message>
    <message>
        <source>{step_id} is changing the world outside; wait until it is over.</source>
        <translation>{step_id} تُحدث أثراً خارجياً؛ انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>{step_id} is {state} already.</source>
        <translation>{step_id} حالتها {state} بالفعل.</translation>
    </message>
    <message>
        <source>{suffix} was typed; this field is in {unit}</source>
        <translation>كُتب {suffix}؛ وهذا الحقل بوحدة {unit}</translation>
    </message>
    <message>
        <source>{tag} is another kind of machine</source>
        <translation>{tag} جهاز من نوع آخر</translation>
    </message>
    <message>
        <source>{tag} was picked up already.</source>
        <translation>أُزيل {tag} من قبل.</translation>
    </message>
    <message>
        <source>{tag}{others} still on site; pick them up, then close the job.</source>
        <translation>ما زال في الموقع: {tag}{others}؛ أزلها ثم أغلق العمل.</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>تعذرت الكتابة في {target}</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} موجود بالفعل.</translation>
    </message>
    <message>
        <source>{template_id}; there are: {known}</source>
        <translation>{template_id}؛ الموجود: {known}</translation>
    </message>
    <message numerus="yes">
        <source>{text} has %n length(s)</source>
        <translation>
            <numerusform>لا طول في {text}</numerusform>
            <numerusform>في {text} طول واحد</numerusform>
            <numerusform>في {text} طولان</numerusform>
            <numerusform>في {text} ‏%n أطوال</numerusform>
            <numerusform>في {text} ‏%n طولاً</numerusform>
            <numerusform>في {text} ‏%n طول</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} has 12 or more inches</source>
        <translation>في {text} ‏12 بوصة أو أكثر</translation>
    </message>
    <message>
        <source>{text} has a side that is not above 0</source>
        <translation>في {text} ضلع ليس أكبر من 0</translation>
    </message>
    <message>
        <source>{text} has a unit of {dimension}, not of {dimension_2}</source>
        <translation>وحدة {text} هي {dimension} لا {dimension_2}</translation>
    </message>
    <message>
        <source>{text} has no unit</source>
        <translation>{text} بلا وحدة</translation>
    </message>
    <message>
        <source>{text} is no choice</source>
        <translation>{text} ليس خياراً</translation>
    </message>
    <message>
        <source>{text} is no whole number</source>
        <translation>{text} ليس عدداً صحيحاً</translation>
    </message>
    <message>
        <source>{text} is not a number with a unit</source>
        <translation>{text} ليس عدداً بوحدة</translation>
    </message>
    <message>
        <source>{text} is not one number</source>
        <translation>{text} ليس عدداً واحداً</translation>
    </message>
    <message>
        <source>{text} is not one of them</source>
        <translation>{text} ليس منها</translation>
    </message>
    <message>
        <source>{time_zone} is unknown</source>
        <translation>{time_zone} غير معروفة</translation>
    </message>
    <message>
        <source>{title} has signed or refused this form already.</source>
        <translation>{title} وقّع هذا النموذج أو رفضه من قبل.</translation>
    </message>
    <message>
        <source>{token} is no number</source>
        <translation>{token} ليس عدداً</translation>
    </message>
    <message>
        <source>{values} cannot be used</source>
        <translation>تعذر استخدام {values}</translation>
    </message>
    <message>
        <source>{value} hex digits</source>
        <translation>{value} خانة ست عشرية</translation>
    </message>
    <message>
        <source>{value} is no time</source>
        <translation>{value} ليس وقتاً</translation>
    </message>
    <message>
        <source>{value} is no whole number</source>
        <translation>{value} ليس عدداً صحيحاً</translation>
    </message>
    <message>
        <source>{value} is not a count</source>
        <translation>{value} ليس عدداً للتعداد</translation>
    </message>
    <message>
        <source>{value} is not a list of texts</source>
        <translation>{value} ليست قائمة نصوص</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ليس عدداً</translation>
    </message>
    <message>
        <source>{value} is not text</source>
        <translation>{value} ليس نصاً</translation>
    </message>
    <message>
        <source>{value} is out of range</source>
        <translation>{value} خارج المدى</translation>
    </message>
    <message>
        <source>{value} {unit} is not possible</source>
        <translation>{value} {unit} غير ممكن</translation>
    </message>
    <message>
        <source>{what} needs {needed_bytes}{kept} and the disk has {free} MiB free. Free some space first, or choose another disk.</source>
        <translation>يحتاج {what} إلى {needed_bytes}{kept} والمتاح على القرص {free} MiB. حرر مساحة أولاً أو اختر قرصاً آخر.</translation>
    </message>
    <message>
        <source>{where}.points</source>
        <translation>{where}: النقاط</translation>
    </message>
    <message>
        <source>{where}.text</source>
        <translation>{where}: النص</translation>
    </message>
    <message>
        <source>{width} x {height} pixels show nothing</source>
        <translation>{width} x {height} بكسل لا تُظهر شيئاً</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» ليس تاريخاً</translation>
    </message>
    <message>
        <source>“{text}” is no number</source>
        <translation>«{text}» ليس عدداً</translation>
    </message>
    <message>
        <source>“{text}” is no record</source>
        <translation>«{text}» ليس قيداً</translation>
    </message>
    <message>
        <source>“{text}” is no time</source>
        <translation>«{text}» ليس وقتاً</translation>
    </message>
    <message>
        <source>“{text}” is no whole number</source>
        <translation>«{text}» ليس عدداً صحيحاً</translation>
    </message>
    <message>
        <source>“{text}” names no value</source>
        <translation>«{text}» لا يذكر قيمة</translation>
    </message>
</context>
<context>
    <name>QtCamera</name>
    <message>
        <source>The camera was switched off.</source>
        <translation>أُطفئت الكاميرا.</translation>
    </message>
    <message>
        <source>The camera is still busy with the last picture.</source>
        <translation>ما زالت الكاميرا مشغولة بالصورة الأخيرة.</translation>
    </message>
    <message>
        <source>This system lacks a part that the camera needs (%1).</source>
        <translation>ينقص هذا النظام جزء تحتاجه الكاميرا (%1).</translation>
    </message>
</context>
<context>
    <name>QtVoice</name>
    <message>
        <source>No microphone was found.</source>
        <translation>لم يوجد ميكروفون.</translation>
    </message>
    <message>
        <source>Sound cannot be used here: this system lacks a part that it needs (%1).</source>
        <translation>لا يمكن استخدام الصوت هنا: ينقص هذا النظام جزء لازم (%1).</translation>
    </message>
</context>
<context>
    <name>RatingSheet</name>
    <message>
        <source>Rating of %1</source>
        <translation>قدرة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>الصانع والطراز</translation>
    </message>
    <message>
        <source>Water, %1</source>
        <translation>الماء، %1</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>تدفق الهواء</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>التيار</translation>
    </message>
    <message>
        <source>Machines of the same kind without a rating get this one too.</source>
        <translation>تأخذ الأجهزة من النوع نفسه بلا مواصفات هذه أيضاً.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Not enough power</source>
        <translation>كهرباء غير كافية</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>مساحة غير كافية</translation>
    </message>
    <message>
        <source>Readings show drying</source>
        <translation>القياسات تُظهر جفافًا</translation>
    </message>
    <message>
        <source>Wet material was removed</source>
        <translation>أُزيلت مادة مبتلة</translation>
    </message>
    <message>
        <source>Client refused more</source>
        <translation>رفض العميل المزيد</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Save reason</source>
        <translation>حفظ السبب</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Write this code down</source>
        <translation>دوّن هذا الرمز</translation>
    </message>
    <message>
        <source>It opens the records of this tablet when the passphrase or the keyring is lost. Keep it away from the tablet. It is not shown again, and an older code does not work any more.</source>
        <translation>يفتح سجلات هذا الجهاز اللوحي إذا ضاعت عبارة المرور أو سلسلة المفاتيح. احفظه بعيدًا عن الجهاز. لن يُعرض مرة أخرى، والرمز الأقدم لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>دوّنته</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 decided first; it is %2 now. Your decision was not applied.</source>
        <translation>قرر %1 أولًا؛ وهو الآن %2. لم يُطبّق قرارك.</translation>
    </message>
    <message>
        <source>It was decided elsewhere first; it is %1 now. Your decision was not applied.</source>
        <translation>تقرر في مكان آخر أولًا؛ وهو الآن %1. لم يُطبّق قرارك.</translation>
    </message>
    <message>
        <source>You may not change this job any more.</source>
        <translation>لم يعد بإمكانك تغيير هذا العمل.</translation>
    </message>
    <message>
        <source>It belongs to a change of which another part was refused.</source>
        <translation>إنه جزء من تغيير رُفض جزء آخر منه.</translation>
    </message>
    <message>
        <source>Others added to it in the meantime: look at it again before you delete it. %1</source>
        <translation>أضاف آخرون إليه في هذه الأثناء: انظر إليه مجددًا قبل حذفه. %1</translation>
    </message>
    <message>
        <source>The server found it not valid: %1</source>
        <translation>وجده الخادم غير صالح: %1</translation>
    </message>
    <message>
        <source>Another record has its number already.</source>
        <translation>سجل آخر له رقمه بالفعل.</translation>
    </message>
    <message>
        <source>A photo or document was refused</source>
        <translation>رُفضت صورة أو مستند</translation>
    </message>
    <message>
        <source>A change of %1 was refused</source>
        <translation>رُفض تغيير في %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Send the file again</source>
        <translation>إرسال الملف مجددًا</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>تجاهل: %1</translation>
    </message>
</context>
<context>
    <name>RescueCard</name>
    <message numerus="yes">
        <source>Not taken by the server: %n</source>
        <translation>
            <numerusform>لم يقبله الخادم: %n</numerusform>
            <numerusform>لم يقبله الخادم: %n</numerusform>
            <numerusform>لم يقبله الخادم: %n</numerusform>
            <numerusform>لم يقبله الخادم: %n</numerusform>
            <numerusform>لم يقبله الخادم: %n</numerusform>
            <numerusform>لم يقبله الخادم: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has to take in this work. Write it into a rescue file and give them that. Only the office can open it, and nothing is removed from this tablet.</source>
        <translation>يجب أن يستلم المكتب هذا العمل. اكتبه في ملف إنقاذ وسلّمهم إياه. لا يستطيع فتحه إلا المكتب، ولا يُزال شيء من هذا الجهاز اللوحي.</translation>
    </message>
    <message>
        <source>Write a rescue file</source>
        <translation>كتابة ملف إنقاذ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>RoomDetail</name>
    <message>
        <source>Pick a room</source>
        <translation>اختر غرفة</translation>
    </message>
    <message>
        <source>Its sizes, wet surfaces and materials are shown here.</source>
        <translation>تُعرض هنا مقاساتها وأسطحها المبتلة وموادها.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Change the room</source>
        <translation>تغيير الغرفة</translation>
    </message>
    <message>
        <source>Remove the room</source>
        <translation>إزالة الغرفة</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>الجدران</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Wet surfaces</source>
        <translation>الأسطح المبتلة</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a material</source>
        <translation>إضافة مادة</translation>
    </message>
    <message>
        <source>None yet. Materials decide the class and ask for hazard tests.</source>
        <translation>لا شيء بعد. المواد تحدد الصنف وتطلب اختبارات المخاطر.</translation>
    </message>
    <message>
        <source>dries slowly</source>
        <translation>يجف ببطء</translation>
    </message>
    <message>
        <source>May hold %1: test before it is disturbed.</source>
        <translation>قد يحتوي على %1: اختبره قبل العبث به.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Drying chamber</source>
        <translation>منطقة التجفيف</translation>
    </message>
    <message>
        <source>No chamber</source>
        <translation>بلا منطقة</translation>
    </message>
</context>
<context>
    <name>RoomEntryModel</name>
    <message>
        <source>Ground floor</source>
        <translation>الطابق الأرضي</translation>
    </message>
</context>
<context>
    <name>RoomItem</name>
    <message>
        <source>%1, %2, worst %3 %4, goal %5</source>
        <translation>%1، %2، الأسوأ %3 %4، الهدف %5</translation>
    </message>
    <message>
        <source>%1 of %2 dry</source>
        <translation>جاف %1 من %2</translation>
    </message>
    <message>
        <source>No points</source>
        <translation>لا نقاط</translation>
    </message>
    <message>
        <source>Dry goal met</source>
        <translation>بلغ هدف الجفاف</translation>
    </message>
    <message>
        <source>%1 % to dry goal</source>
        <translation>%1 % نحو هدف الجفاف</translation>
    </message>
    <message>
        <source>%1 % of the way to the dry goal</source>
        <translation>%1 % من الطريق إلى هدف الجفاف</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>الهدف %1</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Ground floor</source>
        <translation>الطابق الأرضي</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>إضافة غرفة</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>تغيير غرفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, for example Kitchen</source>
        <translation>الاسم، مثل المطبخ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>The corners are as drawn; only the height is typed.</source>
        <translation>الزوايا كما رُسمت؛ يُكتب الارتفاع فقط.</translation>
    </message>
    <message>
        <source>Floor %1
Walls %2
Volume %3</source>
        <translation>الأرضية %1
الجدران %2
الحجم %3</translation>
    </message>
    <message>
        <source>Type the length and the width; the height is proposed.</source>
        <translation>اكتب الطول والعرض؛ ويُقترح الارتفاع.</translation>
    </message>
    <message>
        <source>Next: width</source>
        <translation>التالي: العرض</translation>
    </message>
    <message>
        <source>Next: height</source>
        <translation>التالي: الارتفاع</translation>
    </message>
    <message>
        <source>Back to length</source>
        <translation>العودة إلى الطول</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Say which room it is</source>
        <translation>حدّد أي غرفة هي</translation>
    </message>
    <message>
        <source>Give length, width and height</source>
        <translation>أدخل الطول والعرض والارتفاع</translation>
    </message>
    <message>
        <source>Save room</source>
        <translation>حفظ الغرفة</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>لا غرف بعد.</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 مفتوح</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>%1 not determined yet</source>
        <translation>%1 لم يُحدد بعد</translation>
    </message>
    <message>
        <source>%1 %2, determined by %3 on %4</source>
        <translation>%1 %2، حدده %3 في %4</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا غرف بعد</translation>
    </message>
    <message>
        <source>Add a room here, or draw it with a finger on the map.</source>
        <translation>أضف غرفة هنا، أو ارسمها بإصبعك على المخطط.</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Chambers</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>إضافة غرفة</translation>
    </message>
</context>
<context>
    <name>RoutePanel</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 من %2</translation>
    </message>
    <message>
        <source>Leave the round</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>الأخيرة %1</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>No moisture meter</source>
        <translation>لا مقياس رطوبة</translation>
    </message>
    <message>
        <source>Held: let go to save</source>
        <translation>مثبّت: اتركه للحفظ</translation>
    </message>
    <message>
        <source>Save, next point</source>
        <translation>حفظ، النقطة التالية</translation>
    </message>
    <message>
        <source>The point before</source>
        <translation>النقطة السابقة</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>The point after</source>
        <translation>النقطة التالية</translation>
    </message>
</context>
<context>
    <name>RuleGapItem</name>
    <message>
        <source>Go to what is missing: %1</source>
        <translation>انتقل إلى ما ينقص: %1</translation>
    </message>
</context>
<context>
    <name>RuleItem</name>
    <message numerus="yes">
        <source>%1 · %2 · %n missing</source>
        <translation>
            <numerusform>%1 · %2 · ناقص: %n</numerusform>
            <numerusform>%1 · %2 · ناقص: %n</numerusform>
            <numerusform>%1 · %2 · ناقص: %n</numerusform>
            <numerusform>%1 · %2 · ناقص: %n</numerusform>
            <numerusform>%1 · %2 · ناقص: %n</numerusform>
            <numerusform>%1 · %2 · ناقص: %n</numerusform>
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
        <translation>قانون أو سلامة</translation>
    </message>
    <message>
        <source>Stops the work</source>
        <translation>يوقف العمل</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Before entry</source>
        <translation>قبل الدخول</translation>
    </message>
    <message>
        <source>Before work</source>
        <translation>قبل العمل</translation>
    </message>
    <message>
        <source>Before drying</source>
        <translation>قبل التجفيف</translation>
    </message>
    <message>
        <source>Before the certificate</source>
        <translation>قبل الشهادة</translation>
    </message>
    <message>
        <source>Before delivery</source>
        <translation>قبل التسليم</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>قبل الإغلاق</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>مدير مشروع</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>فني</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Overridden by %1, %2, on %3: %4</source>
        <translation>تجاوزها %1، %2، في %3: %4</translation>
    </message>
    <message>
        <source>In which role do you decide?</source>
        <translation>بأي صفة تقرر؟</translation>
    </message>
    <message>
        <source>In which role do you decide? Anybody may.</source>
        <translation>بأي صفة تقرر؟ يمكن لأي شخص.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why the work goes on all the same</source>
        <translation>لماذا يستمر العمل رغم ذلك</translation>
    </message>
    <message>
        <source>Kept for ever with your name, the time and what is missing now.</source>
        <translation>يُحفظ دائمًا مع اسمك والوقت وما ينقص الآن.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Override…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Override the rule</source>
        <translation>تجاوز القاعدة</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>أصلحه</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>% of expected</source>
        <translation>% من المتوقع</translation>
    </message>
    <message>
        <source>% of scale</source>
        <translation>% من المقياس</translation>
    </message>
    <message>
        <source>% of the way</source>
        <translation>% من الطريق</translation>
    </message>
    <message>
        <source>%gypsum</source>
        <translation>% جبس</translation>
    </message>
    <message>
        <source>0 gr/lb or more</source>
        <translation>‏0 gr/lb أو أكثر</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 أو أكثر</translation>
    </message>
    <message>
        <source>0 to {limit} A</source>
        <translation>0 إلى {limit} A</translation>
    </message>
    <message>
        <source>0 to {room_floor}</source>
        <translation>0 إلى {room_floor}</translation>
    </message>
    <message>
        <source>0 to {there}</source>
        <translation>0 إلى {there}</translation>
    </message>
    <message>
        <source>0, or 1 to 99: write 25 for 25 %</source>
        <translation>0، أو من 1 إلى 99: اكتب 25 بمعنى 25 %</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 أو أكثر</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>1 أو 2 أو 3</translation>
    </message>
    <message>
        <source>1, 2, 3 or 4</source>
        <translation>1 أو 2 أو 3 أو 4</translation>
    </message>
    <message>
        <source>100 * wet / surfaces</source>
        <translation>100 * المبلل / الأسطح</translation>
    </message>
    <message>
        <source>2 or more, paired</source>
        <translation>2 أو أكثر، أزواجاً</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 أو أكثر</translation>
    </message>
    <message>
        <source>A chamber too cold or too warm has a note</source>
        <translation>للمنطقة شديدة البرودة أو الحرارة ملاحظة</translation>
    </message>
    <message>
        <source>A class near a limit has a justification</source>
        <translation>الصنف القريب من الحد مبرَّر</translation>
    </message>
    <message>
        <source>A containment has no photos, or having none has no reason</source>
        <translation>احتواء بلا صور، أو لا سبب لعدم وجوده</translation>
    </message>
    <message>
        <source>A containment lacks barriers, isolation of the air handling, entry, signs or photos</source>
        <translation>ينقص الاحتواءَ حواجز أو عزل التكييف أو المدخل أو اللافتات أو الصور</translation>
    </message>
    <message>
        <source>A decision has no author or reason</source>
        <translation>قرار بلا صاحب أو سبب</translation>
    </message>
    <message>
        <source>A deviation is not complete</source>
        <translation>انحراف غير مكتمل</translation>
    </message>
    <message>
        <source>A judge is not independent and the client was not told</source>
        <translation>أحد المقيّمين غير مستقل ولم يُبلَّغ العميل</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>A lock has no tag on record</source>
        <translation>قفل بلا بطاقة مسجلة</translation>
    </message>
    <message>
        <source>A log line of {day} lies outside the machine's stay</source>
        <translation>سطر سجل بتاريخ {day} خارج مدة وجود الجهاز</translation>
    </message>
    <message>
        <source>A log line of {day} names no placement</source>
        <translation>سطر سجل بتاريخ {day} لا يذكر جهازاً موضوعاً</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>A person decides the class; compute it again after materials were removed.</source>
        <translation>يقرر الصنفَ شخصٌ؛ أعد الحساب بعد إزالة مواد.</translation>
    </message>
    <message>
        <source>A point that is not there</source>
        <translation>نقطة غير موجودة</translation>
    </message>
    <message>
        <source>A pressure reading names no meter</source>
        <translation>قراءة ضغط بلا مقياس</translation>
    </message>
    <message>
        <source>A room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>A starting point for one drying chamber; readings decide what is added or taken away.</source>
        <translation>نقطة بداية لمنطقة تجفيف واحدة؛ والقياسات تقرر ما يُضاف أو يُزال.</translation>
    </message>
    <message>
        <source>A structural hazard and no engineer</source>
        <translation>خطر إنشائي بلا مهندس</translation>
    </message>
    <message>
        <source>A wearer's fit test or medical clearance is not on file</source>
        <translation>اختبار إحكام القناع أو اللياقة الطبية لمرتديه غير محفوظ</translation>
    </message>
    <message>
        <source>About {days:.1f} days to the goal ({earliest:.1f} to later).</source>
        <translation>نحو {days:.1f} يوم حتى الهدف ({earliest:.1f} أو أكثر).</translation>
    </message>
    <message>
        <source>About {days:.1f} days to the goal ({earliest:.1f} to {latest:.1f}).</source>
        <translation>نحو {days:.1f} يوم حتى الهدف ({earliest:.1f} إلى {latest:.1f}).</translation>
    </message>
    <message>
        <source>Act, or justify why not</source>
        <translation>تصرّف أو برّر عدم التصرف</translation>
    </message>
    <message>
        <source>Add at least one point for each affected material</source>
        <translation>أضف نقطة واحدة على الأقل لكل مادة متضررة</translation>
    </message>
    <message>
        <source>Add equipment or change the planned end, and say why.</source>
        <translation>أضف أجهزة أو غيّر النهاية المخططة، واذكر السبب.</translation>
    </message>
    <message>
        <source>Add the claim's data</source>
        <translation>أضف بيانات المطالبة</translation>
    </message>
    <message>
        <source>Add the photo and the reading</source>
        <translation>أضف الصورة والقراءة</translation>
    </message>
    <message>
        <source>Adjust the heat, or say why not</source>
        <translation>اضبط الحرارة أو اذكر سبب عدم ذلك</translation>
    </message>
    <message>
        <source>Affected air</source>
        <translation>الهواء المتضرر</translation>
    </message>
    <message>
        <source>Affected contents are listed with condition, photo and what becomes of them</source>
        <translation>المحتويات المتضررة مدرجة بحالتها وصورتها ومصيرها</translation>
    </message>
    <message>
        <source>Affected rooms and their wet surfaces are measured</source>
        <translation>الغرف المتضررة وأسطحها المبللة مقيسة</translation>
    </message>
    <message>
        <source>Air movers are calculated for each room</source>
        <translation>مراوح الهواء محسوبة لكل غرفة</translation>
    </message>
    <message>
        <source>Air movers ran before anybody confirmed that contaminated surfaces were cleaned</source>
        <translation>شُغّلت مراوح الهواء قبل تأكيد تنظيف الأسطح الملوثة</translation>
    </message>
    <message>
        <source>Air that stayed damp has a response</source>
        <translation>جرى التعامل مع الهواء الذي بقي رطباً</translation>
    </message>
    <message>
        <source>An electrical hazard and no electrician</source>
        <translation>خطر كهربائي بلا كهربائي</translation>
    </message>
    <message>
        <source>An electrician confirms circuits and what else runs on them.</source>
        <translation>يؤكد كهربائي الدوائر وما يعمل عليها غير ذلك.</translation>
    </message>
    <message>
        <source>An estimate does not show GST and the business number (ABN)</source>
        <translation>تقدير لا يذكر GST ورقم الشركة (ABN)</translation>
    </message>
    <message>
        <source>An estimate does not show GST and the business number (NZBN)</source>
        <translation>تقدير لا يذكر GST ورقم الشركة (NZBN)</translation>
    </message>
    <message>
        <source>Asbestos is suspected and nobody asked</source>
        <translation>يُشتبه في الأسبستوس ولم يُستشر أحد</translation>
    </message>
    <message>
        <source>Ask and record; give no medical advice</source>
        <translation>اسأل وسجّل؛ ولا تقدّم نصيحة طبية</translation>
    </message>
    <message>
        <source>Assess it</source>
        <translation>قيّمه</translation>
    </message>
    <message>
        <source>At the goal.</source>
        <translation>عند الهدف.</translation>
    </message>
    <message>
        <source>At this rate dry {total:.1f} days after the start; {planned_days} are planned.</source>
        <translation>بهذا المعدل يجف بعد {total:.1f} يوم من البدء؛ والمخطط {planned_days}.</translation>
    </message>
    <message>
        <source>At this rate not dry within {days} days.</source>
        <translation>بهذا المعدل لا يجف خلال {days} يوم.</translation>
    </message>
    <message>
        <source>Attach the checklist of the certified renovator, or the emergency note</source>
        <translation>أرفق قائمة فحص المجدد المعتمد أو ملاحظة الطوارئ</translation>
    </message>
    <message>
        <source>Base board</source>
        <translation>وزرة الجدار</translation>
    </message>
    <message>
        <source>Book an independent assessor</source>
        <translation>احجز مقيّماً مستقلاً</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>طوب</translation>
    </message>
    <message>
        <source>Build it</source>
        <translation>أنشئه</translation>
    </message>
    <message>
        <source>Build it or justify having none</source>
        <translation>أنشئه أو برّر عدم وجوده</translation>
    </message>
    <message>
        <source>Build the report again</source>
        <translation>أنشئ التقرير من جديد</translation>
    </message>
    <message>
        <source>Cabinet carcass</source>
        <translation>هيكل خزانة</translation>
    </message>
    <message>
        <source>Calculate again or remove machines</source>
        <translation>أعد الحساب أو أزل أجهزة</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>سجاد</translation>
    </message>
    <message>
        <source>Carpet pad</source>
        <translation>بطانة السجاد</translation>
    </message>
    <message>
        <source>Category {decision} was not decided again: {since}</source>
        <translation>لم يُعد البتّ في الفئة {decision}: {since}</translation>
    </message>
    <message>
        <source>Ceiling tile</source>
        <translation>بلاطة سقف</translation>
    </message>
    <message>
        <source>Ceramic tile</source>
        <translation>بلاط سيراميك</translation>
    </message>
    <message>
        <source>Check containment and dehumidifiers; add capacity or find the source.</source>
        <translation>افحص الاحتواء ومزيلات الرطوبة؛ زد القدرة أو ابحث عن المصدر.</translation>
    </message>
    <message>
        <source>Check filter, coil and temperature; service, move or accept it</source>
        <translation>افحص المرشح والملف والحرارة؛ قم بالصيانة أو النقل أو القبول</translation>
    </message>
    <message>
        <source>Check filter, coil, drain and intake; service, move or accept it.</source>
        <translation>افحص المرشح والملف والتصريف والمدخل؛ قم بالصيانة أو النقل أو القبول.</translation>
    </message>
    <message>
        <source>Choose the source first, then give the reason</source>
        <translation>اختر المصدر أولاً ثم اذكر السبب</translation>
    </message>
    <message>
        <source>Client, address, loss and first contact are on record</source>
        <translation>العميل والعنوان والضرر والاتصال الأول مسجلة</translation>
    </message>
    <message>
        <source>Combustion appliances: watch for backdraft and carbon monoxide.</source>
        <translation>أجهزة الاحتراق: احذر ارتداد الغازات وأول أكسيد الكربون.</translation>
    </message>
    <message>
        <source>Complete the intake</source>
        <translation>أكمل بيانات الاستلام</translation>
    </message>
    <message>
        <source>Complete the log, with what the client was told and decided</source>
        <translation>أكمل السجل مع ما قيل للعميل وما قرره</translation>
    </message>
    <message>
        <source>Completion is signed, or the refusal is on record</source>
        <translation>الإنجاز موقّع، أو الرفض مسجل</translation>
    </message>
    <message>
        <source>Concrete</source>
        <translation>خرسانة</translation>
    </message>
    <message>
        <source>Concrete block</source>
        <translation>طوب خرساني</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>أكّده</translation>
    </message>
    <message>
        <source>Confirm or change it</source>
        <translation>أكّدها أو غيّرها</translation>
    </message>
    <message>
        <source>Confirm the time of removal</source>
        <translation>أكّد وقت الإزالة</translation>
    </message>
    <message>
        <source>Containment is decided where contamination asks for it</source>
        <translation>تقرر الاحتواء حيث يستدعيه التلوث</translation>
    </message>
    <message>
        <source>Contaminated surfaces were cleaned before air moved over them</source>
        <translation>نُظفت الأسطح الملوثة قبل تحريك الهواء فوقها</translation>
    </message>
    <message>
        <source>Crawlspace, basement and attic are inspected</source>
        <translation>فُحص الفراغ السفلي والقبو والعلية</translation>
    </message>
    <message>
        <source>Dehumidification is calculated</source>
        <translation>حُسبت إزالة الرطوبة</translation>
    </message>
    <message>
        <source>Dehumidifiers that did too little have a response</source>
        <translation>جرى التعامل مع مزيلات الرطوبة ضعيفة الأداء</translation>
    </message>
    <message>
        <source>Differences between placed and recommended have a reason</source>
        <translation>للفروق بين الموضوع والموصى به سبب</translation>
    </message>
    <message>
        <source>Disposal is authorised by signature</source>
        <translation>التخلص مأذون به بتوقيع</translation>
    </message>
    <message>
        <source>Do the site safety form</source>
        <translation>املأ نموذج سلامة الموقع</translation>
    </message>
    <message>
        <source>Dry on, or list the exception on the certificate</source>
        <translation>واصل التجفيف أو اذكر الاستثناء في الشهادة</translation>
    </message>
    <message>
        <source>Drying, cleaning and air goals are set, and dryness is certified</source>
        <translation>حُددت أهداف التجفيف والتنظيف والهواء، والجفاف مشهود به</translation>
    </message>
    <message>
        <source>Earlier damage is photographed and the owner knows</source>
        <translation>الأضرار السابقة مصورة والمالك على علم</translation>
    </message>
    <message>
        <source>Entry is not allowed</source>
        <translation>الدخول غير مسموح</translation>
    </message>
    <message>
        <source>Evaluate the material</source>
        <translation>قيّم المادة</translation>
    </message>
    <message>
        <source>Every affected material has a moisture point</source>
        <translation>لكل مادة متضررة نقطة رطوبة</translation>
    </message>
    <message>
        <source>Every affected material is listed with what becomes of it and why</source>
        <translation>كل مادة متضررة مدرجة مع مصيرها وسببه</translation>
    </message>
    <message>
        <source>Every affected room has a condition with its basis</source>
        <translation>لكل غرفة متضررة حالة مع أساسها</translation>
    </message>
    <message>
        <source>Every billed line has its evidence</source>
        <translation>لكل بند مفوتر دليله</translation>
    </message>
    <message>
        <source>Every closed point says when, why and with which photo</source>
        <translation>كل نقطة مغلقة تذكر متى ولماذا وبأي صورة</translation>
    </message>
    <message>
        <source>Every decision about category, class and scope has an author and a reason</source>
        <translation>لكل قرار بشأن الفئة والصنف والنطاق صاحب وسبب</translation>
    </message>
    <message>
        <source>Every deviation says what, why, who agreed and with what risk</source>
        <translation>كل انحراف يذكر ماذا ولماذا ومن وافق وبأي خطر</translation>
    </message>
    <message>
        <source>Every live point is at its goal at the end</source>
        <translation>كل نقطة نشطة بلغت هدفها في النهاية</translation>
    </message>
    <message>
        <source>Every live point is read at each visit</source>
        <translation>تُقاس كل نقطة نشطة في كل زيارة</translation>
    </message>
    <message>
        <source>Every machine is known, located and photographed</source>
        <translation>كل جهاز معروف ومحدد الموقع ومصور</translation>
    </message>
    <message>
        <source>Every machine is out</source>
        <translation>أُخرجت كل الأجهزة</translation>
    </message>
    <message>
        <source>Every meter that was used is known and was checked</source>
        <translation>كل مقياس مستخدم معروف ومفحوص</translation>
    </message>
    <message>
        <source>Every photo has arrived, or the package says that it is partial</source>
        <translation>وصلت كل الصور، أو تذكر الحزمة أنها جزئية</translation>
    </message>
    <message>
        <source>Every point has a control reading</source>
        <translation>لكل نقطة قراءة مرجعية</translation>
    </message>
    <message>
        <source>Every point has a drying goal</source>
        <translation>لكل نقطة هدف جفاف</translation>
    </message>
    <message>
        <source>Every reading fits the series of its point</source>
        <translation>كل قراءة تلائم سلسلة نقطتها</translation>
    </message>
    <message>
        <source>Every removal has photos before and after, quantities and disposal</source>
        <translation>لكل إزالة صور قبل وبعد وكميات وتخلص</translation>
    </message>
    <message>
        <source>Every removed machine has an end, a reason and no day outside its stay</source>
        <translation>لكل جهاز مُزال نهاية وسبب ولا يوم خارج مدة وجوده</translation>
    </message>
    <message>
        <source>Every report says who built it, from what and with which rules</source>
        <translation>كل تقرير يذكر من أنشأه وممّ وبأي قواعد</translation>
    </message>
    <message>
        <source>Every revision of the report is kept</source>
        <translation>كل مراجعة للتقرير محفوظة</translation>
    </message>
    <message>
        <source>Every text that a model drafted was accepted by a named person</source>
        <translation>كل نص صاغه نموذج قبله شخص مسمّى</translation>
    </message>
    <message>
        <source>Every use of an antimicrobial is complete</source>
        <translation>كل استخدام لمضاد الميكروبات مكتمل</translation>
    </message>
    <message>
        <source>Everybody in a respirator has a fit test and a medical clearance on file</source>
        <translation>لكل من يرتدي قناعاً اختبار إحكام ولياقة طبية محفوظان</translation>
    </message>
    <message>
        <source>Extract, remove and clean first, and tick it off at the visit</source>
        <translation>اسحب الماء وأزل ونظّف أولاً، ثم أشّر عليه في الزيارة</translation>
    </message>
    <message>
        <source>Fibreboard</source>
        <translation>لوح ألياف</translation>
    </message>
    <message>
        <source>File the missing record</source>
        <translation>احفظ السجل الناقص</translation>
    </message>
    <message>
        <source>Find the cause</source>
        <translation>ابحث عن السبب</translation>
    </message>
    <message>
        <source>Find the source; the point is live again.</source>
        <translation>ابحث عن المصدر؛ النقطة نشطة من جديد.</translation>
    </message>
    <message>
        <source>Finish the route, or say why a point is skipped</source>
        <translation>أكمل الجولة أو اذكر سبب تخطي نقطة</translation>
    </message>
    <message>
        <source>Floor screed</source>
        <translation>مِلاط الأرضية</translation>
    </message>
    <message>
        <source>Foam board insulation</source>
        <translation>عزل ألواح فوم</translation>
    </message>
    <message>
        <source>Get it verified</source>
        <translation>اطلب التحقق منه</translation>
    </message>
    <message>
        <source>Get the signature</source>
        <translation>احصل على التوقيع</translation>
    </message>
    <message>
        <source>Get the signature; in an emergency record who gave authority by word and when, and let the signature follow</source>
        <translation>احصل على التوقيع؛ وفي الطوارئ سجّل من أذن شفهياً ومتى، ثم استكمل التوقيع</translation>
    </message>
    <message>
        <source>Give the notice</source>
        <translation>قدّم الإشعار</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>زجاج</translation>
    </message>
    <message>
        <source>Growth was found and no hygienist asked</source>
        <translation>وُجد نمو ولم يُستشر أخصائي صحة</translation>
    </message>
    <message>
        <source>Growth was looked for and judged</source>
        <translation>جرى البحث عن نمو والحكم عليه</translation>
    </message>
    <message>
        <source>Growth was removed, not only treated</source>
        <translation>أُزيل النمو ولم يُعالج فقط</translation>
    </message>
    <message>
        <source>Gypsum board</source>
        <translation>ألواح جبس</translation>
    </message>
    <message>
        <source>Gypsum board, two layers</source>
        <translation>ألواح جبس، طبقتان</translation>
    </message>
    <message>
        <source>Hardwood</source>
        <translation>خشب صلب</translation>
    </message>
    <message>
        <source>Hardwood floor on planks</source>
        <translation>أرضية خشب صلب على ألواح</translation>
    </message>
    <message>
        <source>Hazards were assessed before work</source>
        <translation>قُيّمت المخاطر قبل العمل</translation>
    </message>
    <message>
        <source>Infrared images have their visible photo and a meter's word</source>
        <translation>للصور الحرارية صورها المرئية وقراءة مقياس</translation>
    </message>
    <message>
        <source>Inspect it</source>
        <translation>افحصه</translation>
    </message>
    <message>
        <source>Inspect the neighbouring rooms, below, behind and under cabinets</source>
        <translation>افحص الغرف المجاورة وما تحتها وخلفها وتحت الخزائن</translation>
    </message>
    <message>
        <source>Inspect the returns</source>
        <translation>افحص فتحات الهواء الراجع</translation>
    </message>
    <message>
        <source>Isolate the power or call an electrician</source>
        <translation>اعزل الكهرباء أو استدعِ كهربائياً</translation>
    </message>
    <message>
        <source>Issue the report again as a new revision</source>
        <translation>أصدر التقرير كمراجعة جديدة</translation>
    </message>
    <message>
        <source>It does not say whether and when the water was stopped</source>
        <translation>لم يُذكر هل أُوقف الماء ومتى</translation>
    </message>
    <message>
        <source>It does not say who assigned the job</source>
        <translation>لم يُذكر من كلّف بالعمل</translation>
    </message>
    <message>
        <source>It is not on record that the system was off</source>
        <translation>لم يُسجل أن النظام كان مطفأً</translation>
    </message>
    <message>
        <source>Justify the class</source>
        <translation>برّر الصنف</translation>
    </message>
    <message>
        <source>Justify the difference</source>
        <translation>برّر الفرق</translation>
    </message>
    <message>
        <source>Laminate floor</source>
        <translation>أرضية لامينيت</translation>
    </message>
    <message>
        <source>List it</source>
        <translation>أدرجه</translation>
    </message>
    <message>
        <source>Loaded filters take 10 to 35 % of a machine's flow.</source>
        <translation>تأخذ المرشحات المحملة 10 إلى 35 % من تدفق الجهاز.</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Look for secondary damage and add capacity</source>
        <translation>ابحث عن أضرار ثانوية وزد القدرة</translation>
    </message>
    <message>
        <source>Look for water that still comes in or migrates, then read again.</source>
        <translation>ابحث عن ماء ما زال يدخل أو ينتقل، ثم قس ثانية.</translation>
    </message>
    <message>
        <source>Loose-fill insulation</source>
        <translation>عزل سائب</translation>
    </message>
    <message>
        <source>Low-evaporation materials decide, whatever the share.</source>
        <translation>المواد بطيئة التبخر هي الحاسمة أياً كانت النسبة.</translation>
    </message>
    <message>
        <source>Lower the humidity and look for damage to what was dry.</source>
        <translation>اخفض الرطوبة وابحث عن أضرار فيما كان جافاً.</translation>
    </message>
    <message>
        <source>Mark it with its reason</source>
        <translation>ضع علامة عليه مع السبب</translation>
    </message>
    <message>
        <source>Measure the room and its wet surfaces</source>
        <translation>قس الغرفة وأسطحها المبللة</translation>
    </message>
    <message>
        <source>Measure the surfaces; decide again after removal</source>
        <translation>قس الأسطح؛ وقرر من جديد بعد الإزالة</translation>
    </message>
    <message>
        <source>Mineral wool insulation</source>
        <translation>عزل صوف معدني</translation>
    </message>
    <message>
        <source>More or less was placed than recommended, without a reason</source>
        <translation>وُضع أكثر أو أقل من الموصى به بلا سبب</translation>
    </message>
    <message>
        <source>Move or add equipment, open the cavity, or say why it is accepted.</source>
        <translation>انقل الأجهزة أو أضف إليها، أو افتح التجويف، أو اذكر سبب القبول.</translation>
    </message>
    <message>
        <source>Natural stone</source>
        <translation>حجر طبيعي</translation>
    </message>
    <message>
        <source>Negative pressure was measured and held</source>
        <translation>قيس الضغط السلبي وحُفظ</translation>
    </message>
    <message>
        <source>No adjuster with a phone number or an address is named</source>
        <translation>لم يُذكر مسوٍّ له هاتف أو عنوان</translation>
    </message>
    <message>
        <source>No airflow over Category 2 or 3 water, or over growth, before it is cleaned up.</source>
        <translation>لا تدفق هواء فوق ماء من الفئة 2 أو 3 أو فوق نمو قبل تنظيفه.</translation>
    </message>
    <message>
        <source>No calculation of the air filtration</source>
        <translation>لا حساب لترشيح الهواء</translation>
    </message>
    <message>
        <source>No calculation of the dehumidifiers</source>
        <translation>لا حساب لمزيلات الرطوبة</translation>
    </message>
    <message>
        <source>No change of a filter is logged</source>
        <translation>لم يُسجل أي تغيير مرشح</translation>
    </message>
    <message>
        <source>No circuit carries more than its continuous share</source>
        <translation>لا دائرة تحمل أكثر من حصتها المستمرة</translation>
    </message>
    <message>
        <source>No control for {kind}</source>
        <translation>لا ضابط لـ: {kind}</translation>
    </message>
    <message>
        <source>No machine ran after its chamber was dry</source>
        <translation>لم يعمل جهاز بعد جفاف منطقته</translation>
    </message>
    <message>
        <source>No material is listed</source>
        <translation>لا مادة مدرجة</translation>
    </message>
    <message>
        <source>No material suspected of asbestos is removed without a way to do it</source>
        <translation>لا تُزال مادة يُشتبه في احتوائها أسبستوساً دون طريقة مقررة</translation>
    </message>
    <message>
        <source>No moisture point shows that anything is dry</source>
        <translation>لا نقطة رطوبة تُظهر جفاف شيء</translation>
    </message>
    <message>
        <source>No photo of the arrival or the address</source>
        <translation>لا صورة للوصول أو العنوان</translation>
    </message>
    <message>
        <source>No photo of the source</source>
        <translation>لا صورة للمصدر</translation>
    </message>
    <message>
        <source>No pressure reading of a containment under negative pressure</source>
        <translation>لا قراءة ضغط لاحتواء تحت ضغط سلبي</translation>
    </message>
    <message>
        <source>No programme rules are chosen</source>
        <translation>لم تُختر قواعد برنامج</translation>
    </message>
    <message>
        <source>No protective equipment noted for {person}</source>
        <translation>لا معدات وقاية مسجلة لـ {person}</translation>
    </message>
    <message>
        <source>No real progress in {hours} h: {first}, now {latest}, above the goal.</source>
        <translation>لا تقدم حقيقياً خلال {hours} س: {first}، والآن {latest}، فوق الهدف.</translation>
    </message>
    <message>
        <source>No record of the certified renovator or of the emergency provision</source>
        <translation>لا سجل للمجدد المعتمد أو لحكم الطوارئ</translation>
    </message>
    <message>
        <source>No respirator is on record</source>
        <translation>لا قناع تنفس مسجل</translation>
    </message>
    <message>
        <source>No room is measured</source>
        <translation>لم تُقس أي غرفة</translation>
    </message>
    <message>
        <source>No test, assumption or licensed route is recorded</source>
        <translation>لا اختبار ولا افتراض ولا مسار مرخص مسجل</translation>
    </message>
    <message>
        <source>No wet area was given.</source>
        <translation>لم تُعط مساحة مبللة.</translation>
    </message>
    <message>
        <source>Nobody accepted a drafted text</source>
        <translation>لم يقبل أحد نصاً مصوغاً</translation>
    </message>
    <message>
        <source>Nobody assessed the hazards</source>
        <translation>لم يقيّم أحد المخاطر</translation>
    </message>
    <message>
        <source>Nobody has decided about containment</source>
        <translation>لم يقرر أحد بشأن الاحتواء</translation>
    </message>
    <message>
        <source>Nobody has decided the category yet</source>
        <translation>لم يقرر أحد الفئة بعد</translation>
    </message>
    <message>
        <source>Nobody has judged the condition</source>
        <translation>لم يحكم أحد على الحالة</translation>
    </message>
    <message>
        <source>Nobody has judged the condition of the area</source>
        <translation>لم يحكم أحد على حالة المنطقة</translation>
    </message>
    <message>
        <source>Nobody has judged the result</source>
        <translation>لم يحكم أحد على النتيجة</translation>
    </message>
    <message>
        <source>Nobody has verified it</source>
        <translation>لم يتحقق منه أحد</translation>
    </message>
    <message>
        <source>Nobody has written a work plan</source>
        <translation>لم يكتب أحد خطة عمل</translation>
    </message>
    <message>
        <source>Nobody is named for the repair</source>
        <translation>لم يُسمَّ أحد للإصلاح</translation>
    </message>
    <message>
        <source>Nobody recorded that the power is isolated</source>
        <translation>لم يسجل أحد أن الكهرباء معزولة</translation>
    </message>
    <message>
        <source>Nobody signed: {forms}</source>
        <translation>لم يوقّع أحد: {forms}</translation>
    </message>
    <message>
        <source>Not enough data for a forecast.</source>
        <translation>البيانات غير كافية للتوقع.</translation>
    </message>
    <message>
        <source>Not found dry by meter or wet: {value}</source>
        <translation>لم يُتحقق بالمقياس أجاف هو أم مبلل: {value}</translation>
    </message>
    <message>
        <source>Not shown to be drying, so there is no forecast.</source>
        <translation>لم يثبت الجفاف، فلا توقع.</translation>
    </message>
    <message>
        <source>Note area, place and suspected condition; stop fans there and follow the mould workflow</source>
        <translation>دوّن المساحة والمكان والحالة المشتبهة؛ أوقف المراوح هناك واتبع سير عمل العفن</translation>
    </message>
    <message>
        <source>Note what each person wore for which task</source>
        <translation>دوّن ما ارتداه كل شخص في كل مهمة</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Nothing is applied in air handling without approval and with the system off</source>
        <translation>لا يُستخدم شيء في نظام الهواء دون موافقة وهو مطفأ</translation>
    </message>
    <message>
        <source>Occupants and the decision to stay are on record</source>
        <translation>الشاغلون وقرار بقائهم مسجلان</translation>
    </message>
    <message>
        <source>Occupants, who is vulnerable (or none), pets, stay or leave, or the advice given are missing</source>
        <translation>ينقص الشاغلون أو المستضعفون منهم (أو لا أحد) أو الحيوانات أو البقاء والمغادرة أو النصيحة المقدمة</translation>
    </message>
    <message>
        <source>Old-building hazards are settled before material is disturbed</source>
        <translation>تُحسم مخاطر المباني القديمة قبل المساس بالمادة</translation>
    </message>
    <message>
        <source>One machine takes at most {limit} A from a socket.</source>
        <translation>يسحب الجهاز من المقبس {limit} A على الأكثر.</translation>
    </message>
    <message>
        <source>Open a new series for another meter, scale or depth</source>
        <translation>افتح سلسلة جديدة لمقياس أو تدريج أو عمق آخر</translation>
    </message>
    <message>
        <source>Open the reconciliation</source>
        <translation>افتح المطابقة</translation>
    </message>
    <message>
        <source>Oriented strand board</source>
        <translation>ألواح OSB</translation>
    </message>
    <message>
        <source>Outlet {outlet:.0f} gpp is not below inlet {inlet:.0f} gpp.</source>
        <translation>المخرج {outlet:.0f} gpp ليس دون المدخل {inlet:.0f} gpp.</translation>
    </message>
    <message>
        <source>Papers are for Australia, with GST and business number</source>
        <translation>الأوراق لأستراليا، مع GST ورقم الشركة</translation>
    </message>
    <message>
        <source>Papers are for New Zealand, with GST and business number</source>
        <translation>الأوراق لنيوزيلندا، مع GST ورقم الشركة</translation>
    </message>
    <message>
        <source>Particle board</source>
        <translation>خشب حبيبي</translation>
    </message>
    <message>
        <source>Photograph it and tell the owner</source>
        <translation>صوّره وأخبر المالك</translation>
    </message>
    <message>
        <source>Plaster on lath</source>
        <translation>جص على شرائح</translation>
    </message>
    <message>
        <source>Plywood</source>
        <translation>خشب رقائقي</translation>
    </message>
    <message>
        <source>Points that stalled, rebounded or got wet again have a response</source>
        <translation>جرى التعامل مع النقاط التي توقفت أو ارتفعت أو ابتلت ثانية</translation>
    </message>
    <message>
        <source>Power is isolated where it is wet</source>
        <translation>الكهرباء معزولة حيث البلل</translation>
    </message>
    <message>
        <source>Pressure was {difference_pa} Pa, weaker than -{at_least_pa} Pa</source>
        <translation>كان الضغط {difference_pa} Pa، أضعف من -{at_least_pa} Pa</translation>
    </message>
    <message>
        <source>Protective equipment is on record for everybody on site</source>
        <translation>معدات الوقاية لكل من في الموقع مسجلة</translation>
    </message>
    <message>
        <source>PsychroLib's unit system was changed from SI by other code.</source>
        <translation>غيّرت شيفرة أخرى نظام وحدات PsychroLib.</translation>
    </message>
    <message>
        <source>Public specifications ask for {least} air changes an hour or more.</source>
        <translation>تطلب المواصفات العامة {least} تبدلات هواء أو أكثر في الساعة.</translation>
    </message>
    <message>
        <source>Pull the machines, or justify the days</source>
        <translation>أزل الأجهزة أو برّر الأيام</translation>
    </message>
    <message>
        <source>Put them on file</source>
        <translation>احفظها في الملف</translation>
    </message>
    <message>
        <source>Read the air and photograph each room</source>
        <translation>قس الهواء وصوّر كل غرفة</translation>
    </message>
    <message>
        <source>Read the manometer; respond to weak pressure</source>
        <translation>اقرأ المانومتر؛ وتعامل مع الضغط الضعيف</translation>
    </message>
    <message>
        <source>Reassess; nothing is raised by itself</source>
        <translation>أعد التقييم؛ لا شيء يُرفع تلقائياً</translation>
    </message>
    <message>
        <source>Reconcile the log with what stands there</source>
        <translation>طابق السجل مع ما هو موجود</translation>
    </message>
    <message>
        <source>Record the refusal with the consequences that were explained</source>
        <translation>سجّل الرفض مع العواقب المشروحة</translation>
    </message>
    <message>
        <source>Record the source; the repair is normally the owner's task</source>
        <translation>سجّل المصدر؛ والإصلاح عادة على المالك</translation>
    </message>
    <message>
        <source>Record the test, the assumption or the licensed removal before demolition</source>
        <translation>سجّل الاختبار أو الافتراض أو الإزالة المرخصة قبل الهدم</translation>
    </message>
    <message>
        <source>Record what was removed, bagged and cleaned</source>
        <translation>سجّل ما أُزيل وعُبئ ونُظف</translation>
    </message>
    <message>
        <source>Refer it, or record that the client declined</source>
        <translation>أحله أو سجّل أن العميل رفض</translation>
    </message>
    <message>
        <source>Removal of growth happens behind a proper containment</source>
        <translation>يُزال النمو خلف احتواء سليم</translation>
    </message>
    <message>
        <source>Remove it and confirm the time</source>
        <translation>أزله وأكّد الوقت</translation>
    </message>
    <message>
        <source>Removes {removed:.1f} gpp, less than {share_pct:f} % of the {expected:.1f} gpp to expect at this intake.</source>
        <translation>يزيل {removed:.1f} gpp، أقل من {share_pct:f} % من {expected:.1f} gpp المتوقعة عند هذا المدخل.</translation>
    </message>
    <message>
        <source>Review it</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Review the chamber: containment, airflow, capacity, source.</source>
        <translation>راجع المنطقة: الاحتواء وتدفق الهواء والقدرة والمصدر.</translation>
    </message>
    <message>
        <source>Revision {number} of the {document} is not kept</source>
        <translation>المراجعة {number} غير محفوظة: {document}</translation>
    </message>
    <message>
        <source>Revision {revision}: the tax is {found:.1f} %, not {pct} %</source>
        <translation>المراجعة {revision}: الضريبة {found:.1f} % لا {pct} %</translation>
    </message>
    <message>
        <source>Run the calculator</source>
        <translation>شغّل الحاسبة</translation>
    </message>
    <message>
        <source>Run the check block and note it</source>
        <translation>قس مكعب الفحص ودوّنه</translation>
    </message>
    <message>
        <source>Say why it takes longer and have the extension agreed, or change the plan.</source>
        <translation>اذكر سبب التأخر واتفق على التمديد، أو غيّر الخطة.</translation>
    </message>
    <message>
        <source>Scan it and photograph it in place</source>
        <translation>امسحه ضوئياً وصوّره في مكانه</translation>
    </message>
    <message>
        <source>Set category 3, or let a supervisor justify it with a laboratory's result</source>
        <translation>اختر الفئة 3، أو ليبررها مشرف بنتيجة مختبر</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>حدّده</translation>
    </message>
    <message>
        <source>Set the locale of the job</source>
        <translation>حدّد بلد العمل</translation>
    </message>
    <message>
        <source>Set the three goals and have the certificate of dryness signed</source>
        <translation>حدّد الأهداف الثلاثة واستوقع شهادة الجفاف</translation>
    </message>
    <message>
        <source>Shoot the missing photos before work changes anything</source>
        <translation>التقط الصور الناقصة قبل أن يغيّر العمل شيئاً</translation>
    </message>
    <message>
        <source>Softwood framing</source>
        <translation>هيكل خشب لين</translation>
    </message>
    <message>
        <source>Something was treated and nothing removed</source>
        <translation>عولج شيء ولم يُزل شيء</translation>
    </message>
    <message>
        <source>Specialists were called or declined where they are needed</source>
        <translation>استُدعي المختصون أو رُفضوا حيث يلزم</translation>
    </message>
    <message>
        <source>State, returns, contamination or the need of a specialist are missing</source>
        <translation>تنقص الحالة أو الهواء الراجع أو التلوث أو الحاجة إلى مختص</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>فولاذ</translation>
    </message>
    <message>
        <source>Still damp {hours} h after drying began: {parts}.</source>
        <translation>ما زال رطباً بعد {hours} س من بدء التجفيف: {parts}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Switch it off or exchange it: it does not dry the air.</source>
        <translation>أطفئه أو استبدله: إنه لا يجفف الهواء.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Take a control reading on the same unaffected material</source>
        <translation>خذ قراءة مرجعية على المادة نفسها غير المتضررة</translation>
    </message>
    <message>
        <source>Take a control reading on the same unaffected material with the same meter and scale</source>
        <translation>خذ قراءة مرجعية على المادة نفسها غير المتضررة بالمقياس والتدريج نفسيهما</translation>
    </message>
    <message>
        <source>Take temperature and humidity</source>
        <translation>قس الحرارة والرطوبة</translation>
    </message>
    <message>
        <source>Take the photo before anything is touched</source>
        <translation>التقط الصورة قبل لمس أي شيء</translation>
    </message>
    <message>
        <source>Test it or call a licensed contractor</source>
        <translation>اختبره أو استدعِ مقاولاً مرخصاً</translation>
    </message>
    <message>
        <source>Textured ceiling</source>
        <translation>سقف بملمس بارز</translation>
    </message>
    <message>
        <source>The address of the property is missing</source>
        <translation>ينقص عنوان العقار</translation>
    </message>
    <message>
        <source>The affected air</source>
        <translation>الهواء المتضرر</translation>
    </message>
    <message>
        <source>The affected air of {chamber}</source>
        <translation>الهواء المتضرر في {chamber}</translation>
    </message>
    <message>
        <source>The air changes are not calculated</source>
        <translation>لم تُحسب تبدلات الهواء</translation>
    </message>
    <message>
        <source>The air handling needs a specialist</source>
        <translation>نظام الهواء يحتاج مختصاً</translation>
    </message>
    <message>
        <source>The air is not getting drier: {before:.0f} gpp, then {now:.0f} gpp, unaffected {reference:.0f} gpp.</source>
        <translation>الهواء لا يزداد جفافاً: {before:.0f} gpp ثم {now:.0f} gpp، وغير المتضرر {reference:.0f} gpp.</translation>
    </message>
    <message>
        <source>The air is read at each visit</source>
        <translation>يُقاس الهواء في كل زيارة</translation>
    </message>
    <message>
        <source>The air of the building's own system</source>
        <translation>هواء نظام المبنى نفسه</translation>
    </message>
    <message>
        <source>The air was read at the first visit</source>
        <translation>قيس الهواء في الزيارة الأولى</translation>
    </message>
    <message>
        <source>The arrival is missing</source>
        <translation>ينقص وقت الوصول</translation>
    </message>
    <message>
        <source>The building's air handling is inspected</source>
        <translation>فُحص نظام هواء المبنى</translation>
    </message>
    <message>
        <source>The calculation lacks its inputs, its chart's edition, its working or what was placed</source>
        <translation>ينقص الحسابَ مدخلاته أو طبعة جدوله أو خطواته أو ما وُضع</translation>
    </message>
    <message>
        <source>The category is below what the source allows, without a supervisor's evidence</source>
        <translation>الفئة أدنى مما يسمح به المصدر دون دليل من مشرف</translation>
    </message>
    <message>
        <source>The category is decided for each affected area and again at each visit</source>
        <translation>تُقرر الفئة لكل مساحة متضررة ومجدداً في كل زيارة</translation>
    </message>
    <message>
        <source>The category was decided again when time, warmth or signs asked for it</source>
        <translation>أُعيد البت في الفئة حين استدعاه الوقت أو الحرارة أو العلامات</translation>
    </message>
    <message>
        <source>The cause is not found, or nobody is to repair it</source>
        <translation>لم يُعثر على السبب، أو لا أحد سيصلحه</translation>
    </message>
    <message>
        <source>The chart has no factor for {kind} machines in class {water_class}: use another type.</source>
        <translation>لا معامل في الجدول لهذا النوع ({kind}) في الصنف {water_class}: استخدم نوعاً آخر.</translation>
    </message>
    <message>
        <source>The claim number is missing</source>
        <translation>ينقص رقم المطالبة</translation>
    </message>
    <message>
        <source>The claim, its adjuster and its programme are on record</source>
        <translation>المطالبة ومسوّيها وبرنامجها مسجلة</translation>
    </message>
    <message>
        <source>The client is missing</source>
        <translation>ينقص العميل</translation>
    </message>
    <message>
        <source>The containment's pressure, filters and air changes are on record</source>
        <translation>ضغط الاحتواء ومرشحاته وتبدلات هوائه مسجلة</translation>
    </message>
    <message>
        <source>The customer was not told about: {value}</source>
        <translation>لم يُبلَّغ العميل بـ: {value}</translation>
    </message>
    <message>
        <source>The customer was told about noise, cables, energy and not switching off</source>
        <translation>أُبلغ العميل بالضوضاء والأسلاك والطاقة وعدم الإطفاء</translation>
    </message>
    <message>
        <source>The date of first contact is missing</source>
        <translation>ينقص تاريخ الاتصال الأول</translation>
    </message>
    <message>
        <source>The file must be kept until {keep_until}</source>
        <translation>يجب حفظ الملف حتى {keep_until}</translation>
    </message>
    <message>
        <source>The file that state law asks for on growth is complete</source>
        <translation>الملف الذي يطلبه قانون الولاية عن النمو مكتمل</translation>
    </message>
    <message>
        <source>The hazards were assessed after work began</source>
        <translation>قُيّمت المخاطر بعد بدء العمل</translation>
    </message>
    <message>
        <source>The inlet of {tag}</source>
        <translation>مدخل {tag}</translation>
    </message>
    <message>
        <source>The insurer is missing</source>
        <translation>تنقص شركة التأمين</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>The job is not kept in Australian dollars</source>
        <translation>العمل ليس بالدولار الأسترالي</translation>
    </message>
    <message>
        <source>The job is not kept in New Zealand dollars</source>
        <translation>العمل ليس بالدولار النيوزيلندي</translation>
    </message>
    <message>
        <source>The last visit has its air readings and photos of each room</source>
        <translation>للزيارة الأخيرة قراءات هواء وصور لكل غرفة</translation>
    </message>
    <message>
        <source>The loss is photographed as found</source>
        <translation>صُوّر الضرر كما وُجد</translation>
    </message>
    <message>
        <source>The machines are counted at each visit</source>
        <translation>تُعدّ الأجهزة في كل زيارة</translation>
    </message>
    <message>
        <source>The neighbours of the wet rooms were checked</source>
        <translation>فُحصت الغرف المجاورة للمبللة</translation>
    </message>
    <message>
        <source>The outlet of {tag}</source>
        <translation>مخرج {tag}</translation>
    </message>
    <message>
        <source>The outside air</source>
        <translation>الهواء الخارجي</translation>
    </message>
    <message>
        <source>The owner got the photos later than {photos_within_days} days after the work</source>
        <translation>تسلّم المالك الصور بعد أكثر من {photos_within_days} يوم من العمل</translation>
    </message>
    <message>
        <source>The plan does not name a drying, a cleaning and an air goal</source>
        <translation>لا تذكر الخطة هدفاً للتجفيف والتنظيف والهواء</translation>
    </message>
    <message>
        <source>The plan lacks goals, the visits' schedule or its chambers</source>
        <translation>ينقص الخطةَ أهداف أو جدول الزيارات أو مناطقها</translation>
    </message>
    <message>
        <source>The power is live</source>
        <translation>الكهرباء موصولة</translation>
    </message>
    <message>
        <source>The readings no longer show this alert; look at the log again.</source>
        <translation>لم تعد القياسات تُظهر هذا التنبيه؛ راجع السجل مجدداً.</translation>
    </message>
    <message>
        <source>The remediated area is released</source>
        <translation>المنطقة المعالجة مُفرج عنها</translation>
    </message>
    <message>
        <source>The remediator has not found it clean, dry and free of odour</source>
        <translation>لم يجدها المعالج نظيفة وجافة وبلا رائحة</translation>
    </message>
    <message>
        <source>The result of the remediation is judged</source>
        <translation>حُكم على نتيجة المعالجة</translation>
    </message>
    <message>
        <source>The signature did not follow within {verbal_h} h of the verbal authority</source>
        <translation>لم يلحق التوقيع الإذنَ الشفهي خلال {verbal_h} س</translation>
    </message>
    <message>
        <source>The source is neither found nor is anybody looking for it</source>
        <translation>لم يُعثر على المصدر ولا أحد يبحث عنه</translation>
    </message>
    <message>
        <source>The source of the moisture is found and dealt with</source>
        <translation>عُثر على مصدر الرطوبة وعولج</translation>
    </message>
    <message>
        <source>The source of the water is found and its repair has an owner</source>
        <translation>عُثر على مصدر الماء ولإصلاحه مسؤول</translation>
    </message>
    <message>
        <source>The technicians' credentials are not on file</source>
        <translation>شهادات الفنيين غير محفوظة</translation>
    </message>
    <message>
        <source>The time of the loss is an estimate without a reason</source>
        <translation>وقت الضرر تقديري بلا سبب</translation>
    </message>
    <message>
        <source>The time to keep the file is set</source>
        <translation>مدة حفظ الملف محددة</translation>
    </message>
    <message>
        <source>The unaffected air</source>
        <translation>الهواء غير المتضرر</translation>
    </message>
    <message>
        <source>The wet share lies near a limit and nobody said why this class</source>
        <translation>نسبة البلل قريبة من حد ولم يُذكر سبب هذا الصنف</translation>
    </message>
    <message>
        <source>There is a forecast.</source>
        <translation>يوجد توقع.</translation>
    </message>
    <message>
        <source>There is a work plan</source>
        <translation>توجد خطة عمل</translation>
    </message>
    <message>
        <source>There is no containment</source>
        <translation>لا احتواء</translation>
    </message>
    <message>
        <source>There is no {kind} that shows it</source>
        <translation>لا سجل يُظهر ذلك: {kind}</translation>
    </message>
    <message>
        <source>Too far away for a forecast.</source>
        <translation>بعيد جداً للتوقع.</translation>
    </message>
    <message>
        <source>Two different files call themselves revision {number}</source>
        <translation>ملفان مختلفان يسميان المراجعة {number}</translation>
    </message>
    <message>
        <source>Until when the file is kept is missing</source>
        <translation>ينقص تاريخ انتهاء حفظ الملف</translation>
    </message>
    <message>
        <source>Use other circuits or a generator</source>
        <translation>استخدم دوائر أخرى أو مولداً</translation>
    </message>
    <message>
        <source>Vinyl sheet</source>
        <translation>لفائف فينيل</translation>
    </message>
    <message>
        <source>Vinyl tile</source>
        <translation>بلاط فينيل</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>الزيارة {number}</translation>
    </message>
    <message>
        <source>Visit, or say why it was late</source>
        <translation>قم بالزيارة أو اذكر سبب التأخر</translation>
    </message>
    <message>
        <source>Visits came in time while machines stood</source>
        <translation>تمت الزيارات في وقتها ما دامت الأجهزة موجودة</translation>
    </message>
    <message>
        <source>Water category is decided with a reason</source>
        <translation>فئة الماء مقررة مع سبب</translation>
    </message>
    <message>
        <source>Water class is decided from measured surfaces</source>
        <translation>صنف التجفيف مقرر من أسطح مقيسة</translation>
    </message>
    <message>
        <source>Water from a sewer, beyond a trap or from outside is not set below category 3</source>
        <translation>لا يُصنّف ماء المجاري أو ما بعد السيفون أو الخارج دون الفئة 3</translation>
    </message>
    <message>
        <source>Wet again after it was complete: {complete}, now {latest}.</source>
        <translation>ابتلت ثانية بعد اكتمالها: {complete}، والآن {latest}.</translation>
    </message>
    <message>
        <source>Wet moisture points in the room must support the count.</source>
        <translation>يجب أن تدعم نقاط رطوبة مبللة في الغرفة هذا العدد.</translation>
    </message>
    <message>
        <source>Wetter again: {before}, then {latest} (more than {rise:f} higher).</source>
        <translation>ازداد البلل: {before} ثم {latest} (ارتفاع يفوق {rise:f}).</translation>
    </message>
    <message>
        <source>What the client declined is signed</source>
        <translation>ما رفضه العميل موقّع</translation>
    </message>
    <message>
        <source>What was lost by is missing</source>
        <translation>ينقص سبب الضرر</translation>
    </message>
    <message>
        <source>Work began before anybody authorised it in writing or by word</source>
        <translation>بدأ العمل قبل أن يأذن به أحد كتابة أو شفهياً</translation>
    </message>
    <message>
        <source>Work on old paint has its lead record</source>
        <translation>للعمل على الطلاء القديم سجل رصاص</translation>
    </message>
    <message>
        <source>Work was authorised before it began</source>
        <translation>أُذن بالعمل قبل بدئه</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>دوّنه</translation>
    </message>
    <message>
        <source>Write the plan with method, chambers, goals, schedule and removals</source>
        <translation>اكتب الخطة مع الطريقة والمناطق والأهداف والجدول والإزالات</translation>
    </message>
    <message>
        <source>a category belongs to an affected area</source>
        <translation>الفئة تخص مساحة متضررة</translation>
    </message>
    <message>
        <source>a category needs a reason</source>
        <translation>الفئة تحتاج سبباً</translation>
    </message>
    <message>
        <source>a dehumidifier</source>
        <translation>مزيل رطوبة</translation>
    </message>
    <message>
        <source>a desiccant is sized by its process airflow</source>
        <translation>يُحسب المجفف الامتزازي بتدفق هواء المعالجة</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>عدد منتهٍ</translation>
    </message>
    <message>
        <source>a line through two says nothing</source>
        <translation>خط عبر نقطتين لا يدل على شيء</translation>
    </message>
    <message>
        <source>a machine without airflow dries nothing</source>
        <translation>جهاز بلا تدفق هواء لا يجفف شيئاً</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>عدد أكبر من 0</translation>
    </message>
    <message>
        <source>a number of 0 or more</source>
        <translation>عدد 0 أو أكثر</translation>
    </message>
    <message>
        <source>a reading is a value or a token</source>
        <translation>القراءة قيمة أو رمز</translation>
    </message>
    <message>
        <source>a removal without photos or room</source>
        <translation>إزالة بلا صور أو غرفة</translation>
    </message>
    <message>
        <source>the capacity at {air}, from the maker's data sheet</source>
        <translation>القدرة عند {air}، من نشرة الصانع</translation>
    </message>
    <message>
        <source>a surface hotter than this gives no reading that completes a point</source>
        <translation>سطح أسخن من هذا لا يعطي قراءة تُكمل نقطة</translation>
    </message>
    <message>
        <source>a wet bulb that a wetted thermometer can show</source>
        <translation>حرارة رطبة يمكن لميزان حرارة مبلل أن يُظهرها</translation>
    </message>
    <message>
        <source>a wet floor, upper wall or lower wall</source>
        <translation>أرضية مبللة أو جدار علوي أو سفلي</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>أكبر من 0</translation>
    </message>
    <message>
        <source>above 0 %</source>
        <translation>أكبر من 0 %</translation>
    </message>
    <message>
        <source>above 0 A</source>
        <translation>أكبر من 0 A</translation>
    </message>
    <message>
        <source>above 0 V</source>
        <translation>أكبر من 0 V</translation>
    </message>
    <message>
        <source>ach</source>
        <translation>تبدلات الهواء في الساعة</translation>
    </message>
    <message>
        <source>adjacent</source>
        <translation>مجاور</translation>
    </message>
    <message>
        <source>affected air above it asks for the category again</source>
        <translation>هواء متضرر أسخن منه يستدعي إعادة تقرير الفئة</translation>
    </message>
    <message>
        <source>affected area</source>
        <translation>مساحة متضررة</translation>
    </message>
    <message>
        <source>air</source>
        <translation>الهواء</translation>
    </message>
    <message>
        <source>air changes</source>
        <translation>تبدلات الهواء</translation>
    </message>
    <message>
        <source>air changes, a machine, or both</source>
        <translation>تبدلات الهواء أو جهاز أو كلاهما</translation>
    </message>
    <message>
        <source>air movers</source>
        <translation>مراوح هواء</translation>
    </message>
    <message>
        <source>air reading</source>
        <translation>قراءة هواء</translation>
    </message>
    <message>
        <source>air whose vapour pressure is below the air pressure of {pressure:.0f} Pa</source>
        <translation>هواء ضغط بخاره دون ضغط الهواء {pressure:.0f} Pa</translation>
    </message>
    <message>
        <source>air without vapour has no dew point</source>
        <translation>هواء بلا بخار ليس له نقطة ندى</translation>
    </message>
    <message>
        <source>airflow_cfm</source>
        <translation>التدفق بوحدة cfm</translation>
    </message>
    <message>
        <source>alert response</source>
        <translation>رد على تنبيه</translation>
    </message>
    <message>
        <source>an aware UTC time</source>
        <translation>وقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>an aware time</source>
        <translation>وقت بمنطقة زمنية</translation>
    </message>
    <message>
        <source>an override needs a reason</source>
        <translation>التجاوز يحتاج سبباً</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>animals</source>
        <translation>حيوانات</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>تعليق على صورة</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>area</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>جهاز مملوك</translation>
    </message>
    <message>
        <source>at</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>at its goal at fewer than {visits_at_goal} visits in a row</source>
        <translation>عند الهدف في أقل من {visits_at_goal} زيارات متتالية</translation>
    </message>
    <message>
        <source>at most 1</source>
        <translation>1 على الأكثر</translation>
    </message>
    <message>
        <source>at {temperature_c:g} °C and {rh_pct:g} %RH the vapour alone has {vapour:.0f} Pa</source>
        <translation>عند {temperature_c:g} °C و{rh_pct:g} %RH يبلغ البخار وحده {vapour:.0f} Pa</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>authority to commence</source>
        <translation>إذن بالبدء</translation>
    </message>
    <message>
        <source>authority to dispose</source>
        <translation>تفويض بالتخلص</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>خلفه</translation>
    </message>
    <message>
        <source>below</source>
        <translation>تحته</translation>
    </message>
    <message>
        <source>below 100</source>
        <translation>أقل من 100</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>دون الهدف</translation>
    </message>
    <message>
        <source>below {small} ft² one may do</source>
        <translation>دون {small} ft² قد تكفي واحدة</translation>
    </message>
    <message>
        <source>billed for category {billed}, decided: {decided}</source>
        <translation>مفوتر للفئة {billed}، والمقرر: {decided}</translation>
    </message>
    <message>
        <source>billed for category {billed}, none decided</source>
        <translation>مفوتر للفئة {billed}، ولا فئة مقررة</translation>
    </message>
    <message>
        <source>biocide use</source>
        <translation>استخدام مبيد حيوي</translation>
    </message>
    <message>
        <source>biological</source>
        <translation>خطر حيوي</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>القاطع</translation>
    </message>
    <message>
        <source>breaker * continuous share</source>
        <translation>القاطع * الحصة المستمرة</translation>
    </message>
    <message>
        <source>buildings from before it may hold asbestos</source>
        <translation>المباني الأقدم قد تحوي أسبستوساً</translation>
    </message>
    <message>
        <source>buildings from before it may hold lead or asbestos</source>
        <translation>المباني الأقدم قد تحوي رصاصاً أو أسبستوساً</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>معايرة</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>cavity</source>
        <translation>تجويف</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>سقف</translation>
    </message>
    <message>
        <source>certificate of completion</source>
        <translation>شهادة إنجاز</translation>
    </message>
    <message>
        <source>certificate of dryness</source>
        <translation>شهادة جفاف</translation>
    </message>
    <message>
        <source>certificate of satisfaction</source>
        <translation>شهادة رضا</translation>
    </message>
    <message>
        <source>chamber</source>
        <translation>منطقة تجفيف</translation>
    </message>
    <message>
        <source>chamber room</source>
        <translation>غرفة في منطقة</translation>
    </message>
    <message>
        <source>chamber_stalled_share</source>
        <translation>حصة النقاط المتوقفة</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>نقطة قرار</translation>
    </message>
    <message>
        <source>chemical</source>
        <translation>مواد كيميائية</translation>
    </message>
    <message>
        <source>chemical consent</source>
        <translation>موافقة على مواد كيميائية</translation>
    </message>
    <message>
        <source>circuit</source>
        <translation>دائرة كهربائية</translation>
    </message>
    <message>
        <source>circuits</source>
        <translation>دوائر</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <source>confined space</source>
        <translation>مكان محصور</translation>
    </message>
    <message>
        <source>containment</source>
        <translation>احتواء</translation>
    </message>
    <message>
        <source>contents box</source>
        <translation>صندوق محتويات</translation>
    </message>
    <message>
        <source>contents item</source>
        <translation>غرض من المحتويات</translation>
    </message>
    <message>
        <source>contents move</source>
        <translation>نقل محتويات</translation>
    </message>
    <message>
        <source>control reading</source>
        <translation>قراءة مرجعية</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>محوّل</translation>
    </message>
    <message>
        <source>cooler or drier air</source>
        <translation>هواء أبرد أو أجف</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>current * voltage * 24 h / 1000</source>
        <translation>التيار * الجهد * 24 h / 1000</translation>
    </message>
    <message>
        <source>custody event</source>
        <translation>حدث حيازة</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>decided_at</source>
        <translation>وقت القرار</translation>
    </message>
    <message>
        <source>decided_by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>depression below which a dehumidifier under-performs</source>
        <translation>خفض رطوبة يُعد مزيل الرطوبة دونه ضعيفاً</translation>
    </message>
    <message>
        <source>derate</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>determination</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>انحراف</translation>
    </message>
    <message>
        <source>dew_point_c</source>
        <translation>نقطة الندى بوحدة °C</translation>
    </message>
    <message>
        <source>distance from a class limit that wants a justification</source>
        <translation>البعد عن حد الصنف الذي يستدعي تبريراً</translation>
    </message>
    <message>
        <source>distinct times in order</source>
        <translation>أوقات مختلفة ومرتبة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>each</source>
        <translation>لكل جهاز</translation>
    </message>
    <message>
        <source>electrical</source>
        <translation>خطر كهربائي</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>energy use</source>
        <translation>استهلاك الطاقة</translation>
    </message>
    <message>
        <source>equilibrium</source>
        <translation>التوازن</translation>
    </message>
    <message>
        <source>equipment log</source>
        <translation>سجل الأجهزة</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>exactly one of the two</source>
        <translation>واحد منهما بالضبط</translation>
    </message>
    <message>
        <source>extended drying</source>
        <translation>تمديد التجفيف</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>fall over that time that is not more than noise</source>
        <translation>انخفاض خلال تلك المدة لا يتجاوز التشويش</translation>
    </message>
    <message>
        <source>fewest readings a forecast is made from</source>
        <translation>أقل عدد قراءات يُبنى عليه توقع</translation>
    </message>
    <message>
        <source>filter loss</source>
        <translation>فاقد المرشح</translation>
    </message>
    <message>
        <source>first time after the loss to decide the category again</source>
        <translation>أول موعد بعد الضرر لإعادة تقرير الفئة</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>أرضية</translation>
    </message>
    <message>
        <source>floor + walls + ceiling</source>
        <translation>الأرضية + الجدران + السقف</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>forecast_coverage_pct</source>
        <translation>تغطية التوقع بالنسبة المئوية</translation>
    </message>
    <message>
        <source>forecast_readings</source>
        <translation>قراءات التوقع</translation>
    </message>
    <message>
        <source>forecast_recent</source>
        <translation>أحدث قراءات التوقع</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>ft²</source>
        <translation>ft²</translation>
    </message>
    <message>
        <source>ft³ per AHAM pint</source>
        <translation>ft³ لكل باينت AHAM</translation>
    </message>
    <message>
        <source>gas</source>
        <translation>غاز</translation>
    </message>
    <message>
        <source>growth from which the law of New York asks for a file</source>
        <translation>نمو يطلب قانون نيويورك عنده ملفاً</translation>
    </message>
    <message>
        <source>growth from which the law of Texas asks for a file</source>
        <translation>نمو يطلب قانون تكساس عنده ملفاً</translation>
    </message>
    <message>
        <source>hazard assessment</source>
        <translation>تقييم المخاطر</translation>
    </message>
    <message>
        <source>hazard test</source>
        <translation>اختبار المواد الخطرة</translation>
    </message>
    <message>
        <source>highest usual temperature of a drying chamber</source>
        <translation>أعلى حرارة معتادة لمنطقة تجفيف</translation>
    </message>
    <message>
        <source>hours_since_loss</source>
        <translation>ساعات منذ الضرر</translation>
    </message>
    <message>
        <source>humidity above which other things get damp</source>
        <translation>رطوبة يترطب غيرها فوقها</translation>
    </message>
    <message>
        <source>hvac check</source>
        <translation>فحص نظام الهواء</translation>
    </message>
    <message>
        <source>inlet</source>
        <translation>المدخل</translation>
    </message>
    <message>
        <source>insets</source>
        <translation>التجاويف</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>أداة قياس</translation>
    </message>
    <message>
        <source>it does not say what was open</source>
        <translation>لم يُذكر ما كان مفتوحاً</translation>
    </message>
    <message>
        <source>it was warmer than {warm_above_c} °C</source>
        <translation>كانت الحرارة فوق {warm_above_c} °C</translation>
    </message>
    <message>
        <source>its AHAM capacity (80 °F, 60 %RH) in pints or litres a day</source>
        <translation>قدرته AHAM ‏(80 °F، 60 %RH) بالباينت أو اللتر يومياً</translation>
    </message>
    <message>
        <source>its airflow in cfm or m³/h</source>
        <translation>تدفقه بوحدة cfm أو m³/h</translation>
    </message>
    <message>
        <source>its goal is provisional</source>
        <translation>هدفها مؤقت</translation>
    </message>
    <message>
        <source>job</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>keep running</source>
        <translation>إبقاء الأجهزة تعمل</translation>
    </message>
    <message>
        <source>lead renovation</source>
        <translation>تجديد مع رصاص</translation>
    </message>
    <message>
        <source>least share of the way to the goal to be done within the window</source>
        <translation>أقل حصة من الطريق إلى الهدف ضمن الفترة</translation>
    </message>
    <message>
        <source>level</source>
        <translation>طابق</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>loads</source>
        <translation>الأحمال</translation>
    </message>
    <message>
        <source>longest forecast that is given as a number</source>
        <translation>أطول توقع يُعطى كعدد</translation>
    </message>
    <message>
        <source>longest time between a meter's check and its use</source>
        <translation>أطول مدة بين فحص المقياس واستخدامه</translation>
    </message>
    <message>
        <source>lower-wall</source>
        <translation>الجدار السفلي</translation>
    </message>
    <message>
        <source>lowest usual temperature of a drying chamber</source>
        <translation>أدنى حرارة معتادة لمنطقة تجفيف</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>machine days that name no machine on site</source>
        <translation>أيام أجهزة لا تذكر جهازاً في الموقع</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>machines * each * 60 / volume</source>
        <translation>الأجهزة * لكل جهاز * 60 / الحجم</translation>
    </message>
    <message>
        <source>material</source>
        <translation>مادة</translation>
    </message>
    <message>
        <source>migration check</source>
        <translation>فحص الانتقال</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>مرحلة رئيسية</translation>
    </message>
    <message>
        <source>most recent readings a forecast is made from</source>
        <translation>أحدث قراءات يُبنى عليها توقع</translation>
    </message>
    <message>
        <source>mould clearance</source>
        <translation>إخلاء العفن</translation>
    </message>
    <message>
        <source>mould notification</source>
        <translation>إشعار عفن</translation>
    </message>
    <message>
        <source>mould protocol</source>
        <translation>بروتوكول عفن</translation>
    </message>
    <message>
        <source>no chamber could reach it</source>
        <translation>لا تبلغه أي منطقة</translation>
    </message>
    <message>
        <source>nobody could check this goal</source>
        <translation>لا يمكن لأحد التحقق من هذا الهدف</translation>
    </message>
    <message>
        <source>nobody decided this</source>
        <translation>لم يقرر أحد هذا</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>الضوضاء</translation>
    </message>
    <message>
        <source>not read at the last visit</source>
        <translation>لم تُقس في الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>not to remove</source>
        <translation>عدم الإزالة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing is certain</source>
        <translation>لا شيء مؤكد</translation>
    </message>
    <message>
        <source>nothing is wet in {room}</source>
        <translation>لا شيء مبلل في {room}</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>occupancy</source>
        <translation>إشغال</translation>
    </message>
    <message>
        <source>odour or growth was found</source>
        <translation>وُجدت رائحة أو نمو</translation>
    </message>
    <message>
        <source>of live points</source>
        <translation>من النقاط النشطة</translation>
    </message>
    <message>
        <source>on {circuit}</source>
        <translation>على {circuit}</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>جهاز واحد</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>one or more, like 15A,20A</source>
        <translation>واحدة أو أكثر، مثل 15A,20A</translation>
    </message>
    <message>
        <source>one or more, like 8A,2A,2A</source>
        <translation>واحد أو أكثر، مثل 8A,2A,2A</translation>
    </message>
    <message>
        <source>one room or more</source>
        <translation>غرفة أو أكثر</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>other materials: how far above its control a dry reading may be</source>
        <translation>مواد أخرى: مقدار تجاوز القراءة الجافة لمرجعها</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>package</source>
        <translation>حزمة</translation>
    </message>
    <message>
        <source>painted surface outside that may be disturbed without a lead record</source>
        <translation>مساحة مطلية خارجية يجوز المساس بها دون سجل رصاص</translation>
    </message>
    <message>
        <source>painted surface per room that may be disturbed without a lead record</source>
        <translation>مساحة مطلية لكل غرفة يجوز المساس بها دون سجل رصاص</translation>
    </message>
    <message>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>photo filing</source>
        <translation>تصنيف صورة</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>photos of each affected room as found, wide and close</source>
        <translation>صور لكل غرفة متضررة كما وُجدت، واسعة وقريبة</translation>
    </message>
    <message>
        <source>photos to owner</source>
        <translation>صور للمالك</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>وضع جهاز</translation>
    </message>
    <message>
        <source>plan node</source>
        <translation>عنصر من المخطط</translation>
    </message>
    <message>
        <source>planned drying time, counted from the first reading</source>
        <translation>مدة التجفيف المخططة من أول قراءة</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>point skip</source>
        <translation>نقطة متخطاة</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>points away</source>
        <translation>نقاط بعداً</translation>
    </message>
    <message>
        <source>power isolation</source>
        <translation>عزل الكهرباء</translation>
    </message>
    <message>
        <source>ppe use</source>
        <translation>معدات وقاية</translation>
    </message>
    <message>
        <source>pressure reading</source>
        <translation>قراءة ضغط</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>property</source>
        <translation>عقار</translation>
    </message>
    <message>
        <source>rated</source>
        <translation>المقنن</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>قراءات</translation>
    </message>
    <message>
        <source>reads {shown}, above its goal of {goal}</source>
        <translation>القراءة {shown}، فوق هدفها {goal}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>reason asked for</source>
        <translation>السبب مطلوب</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>سجل تنظيمي</translation>
    </message>
    <message>
        <source>release</source>
        <translation>إبراء</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>required</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>required / each, up</source>
        <translation>المطلوب / لكل جهاز، تقريباً لأعلى</translation>
    </message>
    <message>
        <source>required / one machine, up</source>
        <translation>المطلوب / جهاز واحد، تقريباً لأعلى</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>rh_pct</source>
        <translation>الرطوبة النسبية</translation>
    </message>
    <message>
        <source>rise between two readings of other materials that is a rebound</source>
        <translation>ارتفاع بين قراءتين لمواد أخرى يُعد ارتداداً</translation>
    </message>
    <message>
        <source>rise between two readings of wood that is a rebound</source>
        <translation>ارتفاع بين قراءتين للخشب يُعد ارتداداً</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>room</source>
        <translation>غرفة</translation>
    </message>
    <message>
        <source>rule override</source>
        <translation>تجاوز قاعدة</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>running time before a dehumidifier is judged</source>
        <translation>مدة التشغيل قبل الحكم على مزيل رطوبة</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>التدريج</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>نطاق العمل</translation>
    </message>
    <message>
        <source>scope item</source>
        <translation>بند من النطاق</translation>
    </message>
    <message>
        <source>second time after the loss to decide the category again</source>
        <translation>ثاني موعد بعد الضرر لإعادة تقرير الفئة</translation>
    </message>
    <message>
        <source>security</source>
        <translation>أمن الموقع</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>share of a breaker that machines may take for hours</source>
        <translation>حصة القاطع التي يجوز للأجهزة سحبها لساعات</translation>
    </message>
    <message>
        <source>share of forecasts that should lie in their interval</source>
        <translation>حصة التوقعات التي يجب أن تقع ضمن مجالها</translation>
    </message>
    <message>
        <source>share of the expected depression below which a dehumidifier under-performs</source>
        <translation>حصة الخفض المتوقع التي يُعد مزيل الرطوبة دونها ضعيفاً</translation>
    </message>
    <message>
        <source>shortest time they must span</source>
        <translation>أقصر مدة يجب أن تغطيها</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>sizing</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>slip</source>
        <translation>خطر انزلاق</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>span of gypsum scales, for the rebound rule</source>
        <translation>مدى تدريجات الجبس لقاعدة الارتداد</translation>
    </message>
    <message>
        <source>stalled share that makes the chamber stalled</source>
        <translation>حصة التوقف التي تجعل المنطقة متوقفة</translation>
    </message>
    <message>
        <source>states and gaps by rule</source>
        <translation>الحالات والنواقص حسب القاعدة</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>steps of the meter that are still noise</source>
        <translation>درجات المقياس التي تُعد تشويشاً</translation>
    </message>
    <message>
        <source>structural</source>
        <translation>خطر إنشائي</translation>
    </message>
    <message>
        <source>such air would be vapour only</source>
        <translation>هواء كهذا يكون بخاراً فقط</translation>
    </message>
    <message>
        <source>surface</source>
        <translation>السطح</translation>
    </message>
    <message>
        <source>surfaces</source>
        <translation>الأسطح</translation>
    </message>
    <message>
        <source>temperature_c</source>
        <translation>الحرارة بوحدة °C</translation>
    </message>
    <message>
        <source>the area's name</source>
        <translation>اسم المساحة</translation>
    </message>
    <message>
        <source>the gaps of the rule</source>
        <translation>نواقص القاعدة</translation>
    </message>
    <message>
        <source>the lower wall alone, or floor, upper and insets</source>
        <translation>الجدار السفلي وحده، أو الأرضية والعلوي والتجاويف</translation>
    </message>
    <message>
        <source>the person's name</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>the same at a surface</source>
        <translation>الشيء نفسه عند سطح</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>الوقت بلا منطقة زمنية</translation>
    </message>
    <message>
        <source>there is no circuit</source>
        <translation>لا توجد دائرة</translation>
    </message>
    <message>
        <source>there is no description</source>
        <translation>لا يوجد وصف</translation>
    </message>
    <message>
        <source>there is no machine</source>
        <translation>لا يوجد جهاز</translation>
    </message>
    <message>
        <source>there is no room</source>
        <translation>لا توجد غرفة</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>there is no wet bulb at {temperature_c} °C, {rh_pct} %RH</source>
        <translation>لا حرارة رطبة عند {temperature_c} °C و{rh_pct} %RH</translation>
    </message>
    <message>
        <source>there is no wet room</source>
        <translation>لا توجد غرفة مبللة</translation>
    </message>
    <message>
        <source>there is nothing to compute</source>
        <translation>لا شيء لحسابه</translation>
    </message>
    <message>
        <source>they are of several machines</source>
        <translation>إنها لعدة أجهزة</translation>
    </message>
    <message>
        <source>they are of several places</source>
        <translation>إنها لعدة أماكن</translation>
    </message>
    <message>
        <source>they do not rise</source>
        <translation>لا تتزايد</translation>
    </message>
    <message>
        <source>third time after the loss to decide the category again</source>
        <translation>ثالث موعد بعد الضرر لإعادة تقرير الفئة</translation>
    </message>
    <message>
        <source>those of one machine</source>
        <translation>ما يخص جهازاً واحداً</translation>
    </message>
    <message>
        <source>those of one place</source>
        <translation>ما يخص مكاناً واحداً</translation>
    </message>
    <message>
        <source>time after which an alert that still holds wants another response</source>
        <translation>مدة يحتاج بعدها التنبيه المستمر رداً آخر</translation>
    </message>
    <message>
        <source>time between visits after which monitoring was not continuous</source>
        <translation>مدة بين الزيارات لا تُعد المراقبة بعدها متصلة</translation>
    </message>
    <message>
        <source>time between visits that wants a reason</source>
        <translation>مدة بين الزيارات تستدعي سبباً</translation>
    </message>
    <message>
        <source>time in which a signature follows authority given by word</source>
        <translation>مدة يلحق خلالها التوقيع الإذن الشفهي</translation>
    </message>
    <message>
        <source>time in which the owner gets the photos</source>
        <translation>مدة يتسلم خلالها المالك الصور</translation>
    </message>
    <message>
        <source>time over which the chamber's air must get drier</source>
        <translation>مدة يجب أن يجف خلالها هواء المنطقة</translation>
    </message>
    <message>
        <source>time that readings must span before a trend is judged</source>
        <translation>مدة يجب أن تغطيها القراءات قبل الحكم على الاتجاه</translation>
    </message>
    <message>
        <source>time the drying has to get below that humidity</source>
        <translation>مهلة التجفيف للنزول دون تلك الرطوبة</translation>
    </message>
    <message>
        <source>time the file is kept</source>
        <translation>مدة حفظ الملف</translation>
    </message>
    <message>
        <source>time wet after which growth is looked for</source>
        <translation>مدة بلل يُبحث بعدها عن نمو</translation>
    </message>
    <message>
        <source>times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>trip hazard</source>
        <translation>خطر التعثر</translation>
    </message>
    <message>
        <source>under cabinets</source>
        <translation>تحت الخزائن</translation>
    </message>
    <message>
        <source>units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>verbal authority</source>
        <translation>إذن شفهي</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>زيارات</translation>
    </message>
    <message>
        <source>visits in a row at the goal that complete a point</source>
        <translation>زيارات متتالية عند الهدف تُكمل النقطة</translation>
    </message>
    <message>
        <source>visits_needed</source>
        <translation>الزيارات المطلوبة</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>volume * air changes / 60</source>
        <translation>الحجم * تبدلات الهواء / 60</translation>
    </message>
    <message>
        <source>volume / factor</source>
        <translation>الحجم / المعامل</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>جدار</translation>
    </message>
    <message>
        <source>weakest negative pressure of a containment</source>
        <translation>أضعف ضغط سلبي لاحتواء</translation>
    </message>
    <message>
        <source>wet</source>
        <translation>مبلل</translation>
    </message>
    <message>
        <source>wet floor</source>
        <translation>الأرضية المبللة</translation>
    </message>
    <message>
        <source>wet lower wall</source>
        <translation>الجدار السفلي المبلل</translation>
    </message>
    <message>
        <source>wet lower wall / each, up</source>
        <translation>الجدار السفلي المبلل / لكل جهاز، تقريباً لأعلى</translation>
    </message>
    <message>
        <source>wet porous</source>
        <translation>المسامي المبلل</translation>
    </message>
    <message>
        <source>wet share</source>
        <translation>نسبة البلل</translation>
    </message>
    <message>
        <source>wet share around which class 1 and 2 are both possible</source>
        <translation>نسبة بلل يحتمل عندها الصنفان 1 و2</translation>
    </message>
    <message>
        <source>wet share around which class 2 and 3 are both possible</source>
        <translation>نسبة بلل يحتمل عندها الصنفان 2 و3</translation>
    </message>
    <message>
        <source>wet upper</source>
        <translation>العلوي المبلل</translation>
    </message>
    <message>
        <source>wet-{name}</source>
        <translation>مبلل: {name}</translation>
    </message>
    <message>
        <source>wet_bulb_c</source>
        <translation>الحرارة الرطبة بوحدة °C</translation>
    </message>
    <message>
        <source>what was seen and measured</source>
        <translation>ما شوهد وقيس</translation>
    </message>
    <message>
        <source>where the water came from</source>
        <translation>من أين جاء الماء</translation>
    </message>
    <message>
        <source>who or what set it, and why</source>
        <translation>من حدده أو ما حدده ولماذا</translation>
    </message>
    <message>
        <source>why the work goes on</source>
        <translation>سبب مواصلة العمل</translation>
    </message>
    <message>
        <source>within 2 points of 5 % or 40 %</source>
        <translation>ضمن نقطتين من 5 % أو 40 %</translation>
    </message>
    <message>
        <source>wood: highest dry reading, whatever the control</source>
        <translation>الخشب: أعلى قراءة جافة أياً كان المرجع</translation>
    </message>
    <message>
        <source>wood: how far above its control a dry reading may be</source>
        <translation>الخشب: مقدار تجاوز القراءة الجافة لمرجعها</translation>
    </message>
    <message>
        <source>work authorisation</source>
        <translation>الإذن بالعمل</translation>
    </message>
    <message>
        <source>work plan</source>
        <translation>خطة عمل</translation>
    </message>
    <message>
        <source>year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>{amount} is below 0</source>
        <translation>{amount} أقل من 0</translation>
    </message>
    <message>
        <source>{amount} is not a size</source>
        <translation>{amount} ليس مقداراً</translation>
    </message>
    <message>
        <source>{amount} is outside the range</source>
        <translation>{amount} خارج المدى</translation>
    </message>
    <message>
        <source>{area} has a later decision</source>
        <translation>لـ {area} قرار لاحق</translation>
    </message>
    <message>
        <source>{breaker} is not a breaker</source>
        <translation>{breaker} ليس قاطعاً</translation>
    </message>
    <message>
        <source>{circuit} already carries {in_use}</source>
        <translation>{circuit} تحمل {in_use} بالفعل</translation>
    </message>
    <message>
        <source>{circuit} carries</source>
        <translation>{circuit} تحمل</translation>
    </message>
    <message>
        <source>{count} times cannot make a line</source>
        <translation>{count} أوقات لا تصنع خطاً</translation>
    </message>
    <message>
        <source>{decided_at} or later</source>
        <translation>{decided_at} أو بعده</translation>
    </message>
    <message>
        <source>{derate_pct} % is not a loss that filters cause</source>
        <translation>{derate_pct} % ليس فاقداً تسببه المرشحات</translation>
    </message>
    <message>
        <source>{dew_point:g} °C is above saturation at {temperature_c:g} °C</source>
        <translation>{dew_point:g} °C فوق التشبع عند {temperature_c:g} °C</translation>
    </message>
    <message>
        <source>{equilibrium} is never below {goal}</source>
        <translation>{equilibrium} ليس أبداً دون {goal}</translation>
    </message>
    <message>
        <source>{floor} is more than the room has</source>
        <translation>{floor} أكبر مما في الغرفة</translation>
    </message>
    <message>
        <source>{forecast_readings} or more</source>
        <translation>{forecast_readings} أو أكثر</translation>
    </message>
    <message>
        <source>{forecast_recent} is fewer than a forecast needs</source>
        <translation>{forecast_recent} أقل مما يحتاجه التوقع</translation>
    </message>
    <message>
        <source>{hours_since_loss} is not a time span</source>
        <translation>{hours_since_loss} ليست مدة</translation>
    </message>
    <message>
        <source>{id} is a matter of law or safety and cannot be overridden.</source>
        <translation>{id} مسألة قانون أو سلامة ولا يمكن تجاوزها.</translation>
    </message>
    <message>
        <source>{id} is {state}; there is nothing to override.</source>
        <translation>{id} حالتها {state}؛ لا شيء لتجاوزه.</translation>
    </message>
    <message>
        <source>{insets} is not a count</source>
        <translation>{insets} ليس عدداً للتعداد</translation>
    </message>
    <message>
        <source>{kind} was not assessed</source>
        <translation>{kind}: لم يُقيَّم</translation>
    </message>
    <message>
        <source>{kind}: not on file</source>
        <translation>{kind}: غير محفوظ</translation>
    </message>
    <message>
        <source>{label}: a reading of another meter, scale, depth or material; open a new series</source>
        <translation>{label}: قراءة بمقياس أو تدريج أو عمق أو مادة أخرى؛ افتح سلسلة جديدة</translation>
    </message>
    <message>
        <source>{label}: a reading that is neither a number nor a display out of range</source>
        <translation>{label}: قراءة ليست رقماً ولا إشارة خارج المدى</translation>
    </message>
    <message>
        <source>{limit} or more, or a supervisor with evidence of cleaning or verification</source>
        <translation>{limit} أو أكثر، أو مشرف بدليل على التنظيف أو التحقق</translation>
    </message>
    <message>
        <source>{load} with {draw} draws nothing</source>
        <translation>{load} بسحب {draw} لا يسحب شيئاً</translation>
    </message>
    <message>
        <source>{low:g} to {high:g} {unit}</source>
        <translation>{low:g} إلى {high:g} {unit}</translation>
    </message>
    <message>
        <source>{machine} has no rating basis</source>
        <translation>{machine} بلا أساس لقدرته</translation>
    </message>
    <message>
        <source>{mark} h passed since the loss</source>
        <translation>مضت {mark} س على الضرر</translation>
    </message>
    <message>
        <source>{names}: both seen and ruled out</source>
        <translation>{names}: شوهد واستُبعد معاً</translation>
    </message>
    <message>
        <source>{name} / each, up</source>
        <translation>{name} / لكل جهاز، تقريباً لأعلى</translation>
    </message>
    <message>
        <source>{name} came after {hours} h without a reason</source>
        <translation>{name} جاءت بعد {hours} س بلا سبب</translation>
    </message>
    <message>
        <source>{name} came after {hours} h without a reason; more than {flag_h} h, monitoring was not continuous</source>
        <translation>{name} جاءت بعد {hours} س بلا سبب؛ وفوق {flag_h} س لا تُعد المراقبة متصلة</translation>
    </message>
    <message>
        <source>{name} carries {peak:f} A, more than {limit:f} A</source>
        <translation>{name} تحمل {peak:f} A، أكثر من {limit:f} A</translation>
    </message>
    <message>
        <source>{name} has been followed by none for {hours} h without a reason</source>
        <translation>{name} لم تلحقها زيارة منذ {hours} س بلا سبب</translation>
    </message>
    <message>
        <source>{name} has been followed by none for {hours} h without a reason; more than {flag_h} h, monitoring was not continuous</source>
        <translation>{name} لم تلحقها زيارة منذ {hours} س بلا سبب؛ وفوق {flag_h} س لا تُعد المراقبة متصلة</translation>
    </message>
    <message>
        <source>{name} has no log line for visit {number}</source>
        <translation>{name} بلا سطر سجل للزيارة {number}</translation>
    </message>
    <message>
        <source>{name} has not been removed</source>
        <translation>{name} لم يُزل</translation>
    </message>
    <message>
        <source>{name} in {unit}</source>
        <translation>{name} بوحدة {unit}</translation>
    </message>
    <message>
        <source>{name} is not as it should be</source>
        <translation>{name} ليس كما ينبغي</translation>
    </message>
    <message>
        <source>{name} is not read at visit {number}</source>
        <translation>{name}: بلا قياس في الزيارة {number}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n day(s) after all its points were dry, since {dry_on}</source>
        <translation>
            <numerusform>{name}: اليوم جفت كل نقاطه، منذ {dry_on}</numerusform>
            <numerusform>{name}: يوم واحد بعد جفاف كل نقاطه، منذ {dry_on}</numerusform>
            <numerusform>{name}: يومان بعد جفاف كل نقاطه، منذ {dry_on}</numerusform>
            <numerusform>{name}: %n أيام بعد جفاف كل نقاطه، منذ {dry_on}</numerusform>
            <numerusform>{name}: %n يوماً بعد جفاف كل نقاطه، منذ {dry_on}</numerusform>
            <numerusform>{name}: %n يوم بعد جفاف كل نقاطه، منذ {dry_on}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: bagging, or the cleaning of what stayed, is missing</source>
        <translation>{name}: تنقص التعبئة أو تنظيف ما بقي</translation>
    </message>
    <message>
        <source>{name}: condition, basis or the assessor's independence is missing</source>
        <translation>{name}: تنقص الحالة أو أساسها أو استقلال المقيّم</translation>
    </message>
    <message>
        <source>{name}: condition, decision, photo or place is missing</source>
        <translation>{name}: تنقص الحالة أو القرار أو الصورة أو المكان</translation>
    </message>
    <message>
        <source>{name}: dry it or remove it, and why</source>
        <translation>{name}: تجفيف أم إزالة، ولماذا</translation>
    </message>
    <message>
        <source>{name}: how far up it is wet is missing</source>
        <translation>{name}: ينقص ارتفاع البلل</translation>
    </message>
    <message>
        <source>{name}: it does not say which rules and which factor chart held</source>
        <translation>{name}: لا يذكر أي قواعد وأي جدول معاملات سرى</translation>
    </message>
    <message>
        <source>{name}: it does not say which tested material it was</source>
        <translation>{name}: لا يذكر أي مادة مختبرة كانت</translation>
    </message>
    <message>
        <source>{name}: its air movers are not calculated</source>
        <translation>{name}: مراوح الهواء غير محسوبة</translation>
    </message>
    <message>
        <source>{name}: its hash, author or run is missing</source>
        <translation>{name}: تنقص البصمة أو صاحبها أو التشغيل</translation>
    </message>
    <message>
        <source>{name}: its place on the plan is missing</source>
        <translation>{name}: ينقص مكانه على المخطط</translation>
    </message>
    <message>
        <source>{name}: make, model or serial number is missing</source>
        <translation>{name}: ينقص الصانع أو الطراز أو الرقم التسلسلي</translation>
    </message>
    <message>
        <source>{name}: material was removed after the class was decided</source>
        <translation>{name}: أُزيلت مواد بعد تقرير الصنف</translation>
    </message>
    <message>
        <source>{name}: model, capacity or current is missing</source>
        <translation>{name}: ينقص الطراز أو القدرة أو التيار</translation>
    </message>
    <message>
        <source>{name}: no approval of product and applicator for air handling</source>
        <translation>{name}: لا موافقة على المنتج ومن يستخدمه لنظام الهواء</translation>
    </message>
    <message>
        <source>{name}: no category of its own</source>
        <translation>{name}: بلا فئة خاصة</translation>
    </message>
    <message>
        <source>{name}: no control reading, and no reason why</source>
        <translation>{name}: لا قراءة مرجعية ولا سبب</translation>
    </message>
    <message>
        <source>{name}: no drying goal</source>
        <translation>{name}: بلا هدف جفاف</translation>
    </message>
    <message>
        <source>{name}: no moisture point</source>
        <translation>{name}: بلا نقطة رطوبة</translation>
    </message>
    <message>
        <source>{name}: no moisture point on this material</source>
        <translation>{name}: لا نقطة رطوبة على هذه المادة</translation>
    </message>
    <message>
        <source>{name}: no passed check within {within_days} days before it was used</source>
        <translation>{name}: لا فحص ناجح خلال {within_days} يوم قبل الاستخدام</translation>
    </message>
    <message>
        <source>{name}: no photo at completion</source>
        <translation>{name}: لا صورة عند الإنجاز</translation>
    </message>
    <message>
        <source>{name}: no photo of it in place</source>
        <translation>{name}: لا صورة له في مكانه</translation>
    </message>
    <message>
        <source>{name}: no photo of the place and the display</source>
        <translation>{name}: لا صورة للمكان والشاشة</translation>
    </message>
    <message>
        <source>{name}: no photo, or the owner was not told</source>
        <translation>{name}: لا صورة، أو لم يُبلَّغ المالك</translation>
    </message>
    <message>
        <source>{name}: no test, assumption or licensed route before it is disturbed</source>
        <translation>{name}: لا اختبار ولا افتراض ولا مسار مرخص قبل المساس به</translation>
    </message>
    <message>
        <source>{name}: no visible photo beside it, or no reading</source>
        <translation>{name}: لا صورة مرئية بجانبه أو لا قراءة</translation>
    </message>
    <message>
        <source>{name}: no wet point supports its air movers</source>
        <translation>{name}: لا نقطة مبللة تبرر مراوحه</translation>
    </message>
    <message>
        <source>{name}: no wide and close photo as found</source>
        <translation>{name}: لا صورة واسعة وقريبة كما وُجدت</translation>
    </message>
    <message>
        <source>{name}: nobody accepted it, or no reason</source>
        <translation>{name}: لم يقبله أحد، أو بلا سبب</translation>
    </message>
    <message>
        <source>{name}: nobody has decided the class</source>
        <translation>{name}: لم يقرر أحد الصنف</translation>
    </message>
    <message>
        <source>{name}: photos, quantities or disposal are missing</source>
        <translation>{name}: تنقص الصور أو الكميات أو التخلص</translation>
    </message>
    <message>
        <source>{name}: removed without a negative test or a licensed contractor before</source>
        <translation>{name}: أُزيل دون اختبار سلبي أو مقاول مرخص قبله</translation>
    </message>
    <message>
        <source>{name}: room or area is missing</source>
        <translation>{name}: تنقص الغرفة أو المساحة</translation>
    </message>
    <message>
        <source>{name}: the category was not confirmed</source>
        <translation>{name}: لم تُؤكد الفئة</translation>
    </message>
    <message>
        <source>{name}: the class has no surfaces and share behind it</source>
        <translation>{name}: لا أسطح ولا نسبة وراء الصنف</translation>
    </message>
    <message>
        <source>{name}: the control is of another meter, scale or material</source>
        <translation>{name}: المرجع بمقياس أو تدريج أو مادة أخرى</translation>
    </message>
    <message>
        <source>{name}: the depth is missing</source>
        <translation>{name}: ينقص العمق</translation>
    </message>
    <message>
        <source>{name}: the log of its use is not complete</source>
        <translation>{name}: سجل استخدامه غير مكتمل</translation>
    </message>
    <message>
        <source>{name}: the machines were not counted</source>
        <translation>{name}: لم تُعدّ الأجهزة</translation>
    </message>
    <message>
        <source>{name}: visit, reason or photo is missing</source>
        <translation>{name}: تنقص الزيارة أو السبب أو الصورة</translation>
    </message>
    <message>
        <source>{name}: what share of its surfaces is wet is missing</source>
        <translation>{name}: تنقص نسبة الأسطح المبللة</translation>
    </message>
    <message>
        <source>{name}: who removed it and why is missing</source>
        <translation>{name}: ينقص من أزاله ولماذا</translation>
    </message>
    <message>
        <source>{number:g} {unit} is out of range</source>
        <translation>{number:g} {unit} خارج المدى</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <source>{per_day} at {air} is not what the chart counts in; such ratings are much larger</source>
        <translation>{per_day} عند {air} ليس ما يحسب به الجدول؛ فتلك القدرات أكبر بكثير</translation>
    </message>
    <message>
        <source>{place} had {temperature_c} °C, and no note says why</source>
        <translation>{place}: {temperature_c} °C، ولا ملاحظة تذكر السبب</translation>
    </message>
    <message>
        <source>{planned_days} days were planned; after {days:.1f} days {wet} of {points} live points are above the goal.</source>
        <translation>خُطط لـ {planned_days} يوم؛ وبعد {days:.1f} يوم ما زال {wet} من {points} نقاط نشطة فوق الهدف.</translation>
    </message>
    <message>
        <source>{quantity:f} machine days billed, {days} logged</source>
        <translation>فُوتر {quantity:f} من أيام الأجهزة، والمسجل {days}</translation>
    </message>
    <message>
        <source>{resolution} is not a step</source>
        <translation>{resolution} ليست درجة</translation>
    </message>
    <message>
        <source>{rh_pct} %RH is too dry for a frost point</source>
        <translation>{rh_pct} %RH أجف من أن تكون له نقطة صقيع</translation>
    </message>
    <message>
        <source>{role} may not override {id}</source>
        <translation>لا يجوز لـ {role} تجاوز {id}</translation>
    </message>
    <message>
        <source>{room} has both a wet lower wall and wet areas, and the methods are never added</source>
        <translation>في {room} جدار سفلي مبلل ومساحات مبللة، والطريقتان لا تُجمعان</translation>
    </message>
    <message>
        <source>{scale} is not a moisture scale</source>
        <translation>{scale} ليس تدريج رطوبة</translation>
    </message>
    <message>
        <source>{share:.1f} % is close to a threshold: class {low} or {high}; say why.</source>
        <translation>{share:.1f} % قريب من حد: الصنف {low} أو {high}؛ اذكر السبب.</translation>
    </message>
    <message>
        <source>{soaked} is more than there is</source>
        <translation>{soaked} أكثر مما يوجد</translation>
    </message>
    <message>
        <source>{space}: not inspected</source>
        <translation>{space}: لم يُفحص</translation>
    </message>
    <message>
        <source>{stalled} of {live} live points are stalled.</source>
        <translation>توقف {stalled} من {live} نقاط نشطة.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({strerror})</source>
        <translation>تعذرت كتابة {target} ({strerror})</translation>
    </message>
    <message>
        <source>{target} is not a number of air changes</source>
        <translation>{target} ليس عدد تبدلات هواء</translation>
    </message>
    <message>
        <source>{units} machines move no air</source>
        <translation>{units} أجهزة لا تحرك هواء</translation>
    </message>
    <message>
        <source>{value:.1f} gpp</source>
        <translation>{value:.1f} gpp</translation>
    </message>
    <message>
        <source>{value:g} {unit} is out of range</source>
        <translation>{value:g} {unit} خارج المدى</translation>
    </message>
    <message>
        <source>{value} is below 0</source>
        <translation>{value} أقل من 0</translation>
    </message>
    <message>
        <source>{value} is not a category</source>
        <translation>{value} ليست فئة</translation>
    </message>
    <message>
        <source>{value} is not a humidity ratio</source>
        <translation>{value} ليست نسبة رطوبة</translation>
    </message>
    <message>
        <source>{value} is not a number</source>
        <translation>{value} ليس عدداً</translation>
    </message>
    <message>
        <source>{value} is not a reading</source>
        <translation>{value} ليست قراءة</translation>
    </message>
    <message>
        <source>{value} is not a threshold</source>
        <translation>{value} ليس حداً</translation>
    </message>
    <message>
        <source>{value} is not possible</source>
        <translation>{value} غير ممكن</translation>
    </message>
    <message>
        <source>{visits_needed} visits prove nothing</source>
        <translation>{visits_needed} زيارات لا تثبت شيئاً</translation>
    </message>
    <message>
        <source>{volts} V is not a mains voltage</source>
        <translation>{volts} V ليس جهد شبكة</translation>
    </message>
    <message>
        <source>{waiting} of {count} photos are not acknowledged by the server</source>
        <translation>لم يؤكد الخادم {waiting} من {count} صور</translation>
    </message>
    <message>
        <source>{water_class} is not a class</source>
        <translation>{water_class} ليس صنفاً</translation>
    </message>
    <message>
        <source>{wet_bulb:g} °C is colder than even dry air of {temperature:g} °C can make it</source>
        <translation>{wet_bulb:g} °C أبرد مما يصل إليه حتى هواء جاف عند {temperature:g} °C</translation>
    </message>
    <message>
        <source>{what} {rh:.0f} %RH (over {limit:f})</source>
        <translation>{what} ‏{rh:.0f} %RH (فوق {limit:f})</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Rules %1. They are this program's own; a complete list does not say that a job meets a standard.</source>
        <translation>القواعد %1. هي قواعد هذا البرنامج نفسه؛ والقائمة المكتملة لا تعني أن العمل يستوفي معيارًا.</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>لا شيء مستحق الآن</translation>
    </message>
    <message>
        <source>No rule stands like this</source>
        <translation>لا قاعدة بهذه الحالة</translation>
    </message>
    <message>
        <source>What the next steps need is under Later.</source>
        <translation>ما تحتاجه الخطوات التالية تحت «لاحقًا».</translation>
    </message>
    <message>
        <source>Choose another list above.</source>
        <translation>اختر قائمة أخرى أعلاه.</translation>
    </message>
</context>
<context>
    <name>RunDecisions</name>
    <message>
        <source>Guardrail: your approval</source>
        <translation>حاجز: موافقتك</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Needed by %1</source>
        <translation>مطلوب قبل %1</translation>
    </message>
    <message>
        <source>Guardrails that tripped</source>
        <translation>حواجز عملت</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4</source>
        <translation>%1، %2 (%3): %4</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>تقدم التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Begun by %1, %2. About %n seconds left.</source>
        <translation>
            <numerusform>بدأه %1، %2. المتبقي نحو %n ثانية.</numerusform>
            <numerusform>بدأه %1، %2. المتبقي نحو %n ثانية.</numerusform>
            <numerusform>بدأه %1، %2. المتبقي نحو %n ثانية.</numerusform>
            <numerusform>بدأه %1، %2. المتبقي نحو %n ثانية.</numerusform>
            <numerusform>بدأه %1، %2. المتبقي نحو %n ثانية.</numerusform>
            <numerusform>بدأه %1، %2. المتبقي نحو %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun by %1, %2.</source>
        <translation>بدأه %1، %2.</translation>
    </message>
    <message>
        <source>Begun by %1, %2. %3</source>
        <translation>بدأه %1، %2. %3</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>إلغاء التشغيل</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>بدء سير عمل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>As it stood then</source>
        <translation>كما كان حينها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>RunNames</name>
    <message>
        <source>About to begin</source>
        <translation>على وشك البدء</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>المتابعة بدونه</translation>
    </message>
    <message>
        <source>End the run</source>
        <translation>إنهاء التشغيل</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>حوول مجددًا</translation>
    </message>
    <message>
        <source>Went on without</source>
        <translation>تابع بدونه</translation>
    </message>
    <message>
        <source>Ended the run</source>
        <translation>أنهى التشغيل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>It is not known whether a step had its effect.</source>
        <translation>لا يُعرف هل كان لخطوة أثر.</translation>
    </message>
    <message>
        <source>A step failed and needs a person.</source>
        <translation>فشلت خطوة وتحتاج إلى شخص.</translation>
    </message>
    <message>
        <source>A guardrail stopped this; only a person may let it pass.</source>
        <translation>أوقف حاجز هذا؛ ولا يسمح بمروره إلا شخص.</translation>
    </message>
    <message>
        <source>A decision is planned here.</source>
        <translation>قرار مخطط له هنا.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>شيء مطلوب ناقص.</translation>
    </message>
    <message>
        <source>Run complete</source>
        <translation>اكتمل التشغيل</translation>
    </message>
    <message>
        <source>Phase done: %1</source>
        <translation>اكتملت المرحلة: %1</translation>
    </message>
    <message>
        <source>Decision asked for: %1</source>
        <translation>طُلب قرار: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An attempt failed: %1</source>
        <translation>فشلت محاولة: %1</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>أُوقف التشغيل مؤقتًا</translation>
    </message>
    <message>
        <source>Run resumed</source>
        <translation>استؤنف التشغيل</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>أُلغي التشغيل</translation>
    </message>
    <message>
        <source>Stopped by a guardrail: %1</source>
        <translation>أوقفته قاعدة حماية: %1</translation>
    </message>
    <message>
        <source>Another component stood in: %1</source>
        <translation>حلّ محله مكوّن آخر: %1</translation>
    </message>
    <message>
        <source>Run started</source>
        <translation>بدأ التشغيل</translation>
    </message>
    <message>
        <source>Run under way</source>
        <translation>التشغيل جارٍ</translation>
    </message>
    <message>
        <source>Run failed</source>
        <translation>فشل التشغيل</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>بدأ: %1</translation>
    </message>
    <message>
        <source>Gone on with: %1</source>
        <translation>استُكمل: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>أُغفل: %1</translation>
    </message>
    <message>
        <source>Not known whether it happened: %1</source>
        <translation>لا يُعرف هل حدث: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>The run has begun.</source>
        <translation>بدأ التشغيل.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>التشغيل متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>التشغيل مستمر.</translation>
    </message>
    <message>
        <source>The run is cancelled.</source>
        <translation>أُلغي التشغيل.</translation>
    </message>
    <message>
        <source>The step is left out.</source>
        <translation>تُركت الخطوة.</translation>
    </message>
    <message>
        <source>A new run begins at that phase.</source>
        <translation>يبدأ تشغيل جديد عند تلك المرحلة.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Your decision is recorded.</source>
        <translation>سُجّل قرارك.</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Client validator</source>
        <translation>التحقق من بيانات العميل</translation>
    </message>
    <message>
        <source>Project initializer</source>
        <translation>تهيئة المشروع</translation>
    </message>
    <message>
        <source>Compliance checker</source>
        <translation>فحص القواعد</translation>
    </message>
    <message>
        <source>Damage categorizer</source>
        <translation>تصنيف الضرر</translation>
    </message>
    <message>
        <source>Measurement calculator</source>
        <translation>حساب القياسات</translation>
    </message>
    <message>
        <source>Photo analyzer</source>
        <translation>تحليل الصور</translation>
    </message>
    <message>
        <source>Report generator</source>
        <translation>إنشاء التقرير</translation>
    </message>
    <message>
        <source>Estimate builder</source>
        <translation>إعداد التقدير</translation>
    </message>
    <message>
        <source>Scope writer</source>
        <translation>كتابة نطاق العمل</translation>
    </message>
    <message>
        <source>Compliance validator</source>
        <translation>التحقق النهائي من القواعد</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>فحص الجودة</translation>
    </message>
    <message>
        <source>Document packager</source>
        <translation>تجميع المستندات</translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Archive manager</source>
        <translation>إدارة الأرشيف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>لا خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReasonSheet</name>
    <message>
        <source>Cancel the run?</source>
        <translation>إلغاء التشغيل؟</translation>
    </message>
    <message>
        <source>Leave out %1?</source>
        <translation>ترك %1؟</translation>
    </message>
    <message>
        <source>Begin again at %1?</source>
        <translation>البدء من جديد عند %1؟</translation>
    </message>
    <message>
        <source>What is under way ends, nothing else begins. The history stays.</source>
        <translation>ما هو جارٍ ينتهي ولا يبدأ غيره. يبقى التاريخ.</translation>
    </message>
    <message>
        <source>The run goes on without what this step would have given.</source>
        <translation>يستمر التشغيل بدون ما كانت ستعطيه هذه الخطوة.</translation>
    </message>
    <message>
        <source>This run is cancelled and kept as history. A new run first takes back what can be taken back, the latest first, then begins at this phase.</source>
        <translation>يُلغى هذا التشغيل ويُحفظ كتاريخ. يتراجع تشغيل جديد أولًا عما يمكن التراجع عنه، الأحدث أولًا، ثم يبدأ عند هذه المرحلة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>SafeModeBar</name>
    <message>
        <source>Safe mode: no meter is opened and nothing syncs by itself. Sync now sends what is here.</source>
        <translation>الوضع الآمن: لا يُفتح أي مقياس ولا تجري مزامنة تلقائية. زر المزامنة الآن يرسل ما هو هنا.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>البدء كالمعتاد</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 ft</source>
        <translation>%1 قدم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
</context>
<context>
    <name>ScreenSettings</name>
    <message>
        <source>Waiting for the permission to know where this tablet is.</source>
        <translation>في انتظار الإذن بمعرفة مكان هذا الجهاز.</translation>
    </message>
    <message>
        <source>The system does not let the app know where this tablet is. Allow it in the system's settings, then switch this off and on.</source>
        <translation>لا يسمح النظام للتطبيق بمعرفة مكان هذا الجهاز. اسمح بذلك في إعدادات النظام، ثم أوقف هذا الخيار وشغّله من جديد.</translation>
    </message>
    <message>
        <source>This tablet has nothing that tells where it is. Photos are stamped with the time only.</source>
        <translation>لا يوجد في هذا الجهاز ما يحدد مكانه. تُختم الصور بالوقت فقط.</translation>
    </message>
    <message>
        <source>Searching. Until the tablet knows where it is, photos are stamped with the time only.</source>
        <translation>جارٍ البحث. إلى أن يعرف الجهاز مكانه تُختم الصور بالوقت فقط.</translation>
    </message>
    <message>
        <source>Photos that the camera takes are stamped with where the tablet is.</source>
        <translation>تُختم الصور التي تلتقطها الكاميرا بمكان الجهاز.</translation>
    </message>
    <message>
        <source>When this is on, photos that the camera takes are stamped with where the tablet is.</source>
        <translation>عند تشغيل هذا الخيار تُختم الصور التي تلتقطها الكاميرا بمكان الجهاز.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Outdoor is black on white with thick lines, for sunlight.</source>
        <translation>«خارجي» أسود على أبيض بخطوط سميكة، لضوء الشمس.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>خارجي</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Values are stored as they were measured; this changes how they are shown and typed.</source>
        <translation>تُحفظ القيم كما قيست؛ هذا يغيّر طريقة عرضها وكتابتها.</translation>
    </message>
    <message>
        <source>US  ·  °F, GPP, ft</source>
        <translation>أمريكي  ·  °F, GPP, ft</translation>
    </message>
    <message>
        <source>Metric  ·  °C, g/kg, m</source>
        <translation>متري  ·  °C, g/kg, m</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Reports are written in the language of their template.</source>
        <translation>تُكتب التقارير بلغة قالبها.</translation>
    </message>
    <message>
        <source>As the tablet</source>
        <translation>كالجهاز اللوحي</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>From 80 to 200 percent.</source>
        <translation>من 80 إلى 200 بالمئة.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Glove mode</source>
        <translation>وضع القفازات</translation>
    </message>
    <message>
        <source>Everything that can be tapped is at least 64 pixels high.</source>
        <translation>كل ما يمكن لمسه بارتفاع 64 بكسل على الأقل.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Stands in every record that this tablet writes from now on. Empty: the name of the machine's account.</source>
        <translation>يظهر من الآن فصاعدًا في كل سجل يكتبه هذا الجهاز. فارغ: اسم حساب الجهاز.</translation>
    </message>
    <message>
        <source>Position in photos</source>
        <translation>الموقع في الصور</translation>
    </message>
    <message>
        <source>Reset theme, units and sizes</source>
        <translation>إعادة ضبط السمة والوحدات والأحجام</translation>
    </message>
    <message>
        <source>The screen is as at the first start.</source>
        <translation>الشاشة كما كانت عند أول بدء.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
            <numerusform>المحدد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Internal only</source>
        <translation>داخلي فقط</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>File under…</source>
        <translation>تصنيف ضمن…</translation>
    </message>
</context>
<context>
    <name>SeriesSheet</name>
    <message>
        <source>Begin a new series?</source>
        <translation>بدء سلسلة جديدة؟</translation>
    </message>
    <message>
        <source>The point keeps its readings. A new one goes on at the same spot with this meter; the two are never compared.</source>
        <translation>تحتفظ النقطة بقياساتها. تستمر سلسلة جديدة في الموضع نفسه بهذا المقياس؛ ولا تُقارن الاثنتان أبدًا.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>ابدأها</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
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
        <translation>يعمل بلا شبكة. كل ما تؤكده يُخزَّن مشفّرًا على هذا الجهاز قبل أن تقول الشاشة ذلك.</translation>
    </message>
    <message>
        <source>Apache-2.0. Uses Qt under the LGPL-3.0, Inter under the OFL-1.1 and Material Symbols under the Apache-2.0.</source>
        <translation>Apache-2.0. يستخدم Qt برخصة LGPL-3.0 و Inter برخصة OFL-1.1 و Material Symbols برخصة Apache-2.0.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The backup was made and verified.</source>
        <translation>أُنشئت النسخة الاحتياطية وتم التحقق منها.</translation>
    </message>
</context>
<context>
    <name>ShotStrip</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>يوقّع بصفة</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>توقيع %1</translation>
    </message>
    <message>
        <source>Why, and which consequences were explained</source>
        <translation>السبب، وما شُرح من عواقب</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sign after all</source>
        <translation>التوقيع رغم ذلك</translation>
    </message>
    <message>
        <source>Will not sign</source>
        <translation>لا يريد التوقيع</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>تسجيل الرفض</translation>
    </message>
    <message>
        <source>I sign this form</source>
        <translation>أوقّع هذا النموذج</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal %1 of 4</source>
        <translation>الإشارة %1 من 4</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
</context>
<context>
    <name>SiteMachines</name>
    <message>
        <source>On site: %1</source>
        <translation>في الموقع: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n machine days without a line in the log</source>
        <translation>
            <numerusform>أيام أجهزة بلا سطر في السجل: %n</numerusform>
            <numerusform>أيام أجهزة بلا سطر في السجل: %n</numerusform>
            <numerusform>أيام أجهزة بلا سطر في السجل: %n</numerusform>
            <numerusform>أيام أجهزة بلا سطر في السجل: %n</numerusform>
            <numerusform>أيام أجهزة بلا سطر في السجل: %n</numerusform>
            <numerusform>أيام أجهزة بلا سطر في السجل: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted at this visit</source>
        <translation>عُدّت في هذه الزيارة</translation>
    </message>
    <message>
        <source>Not counted at this visit</source>
        <translation>لم تُعدّ في هذه الزيارة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Tick all or none</source>
        <translation>تحديد الكل أو لا شيء</translation>
    </message>
    <message>
        <source>No machine on site</source>
        <translation>لا أجهزة في الموقع</translation>
    </message>
    <message>
        <source>Add a room first, then place machines in it.</source>
        <translation>أضف غرفة أولًا، ثم ضع أجهزة فيها.</translation>
    </message>
    <message>
        <source>Place machines here, or with a finger on the map.</source>
        <translation>ضع الأجهزة هنا، أو بإصبعك على المخطط.</translation>
    </message>
    <message>
        <source>Picked up: %1</source>
        <translation>تم سحبها: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>وضع</translation>
    </message>
    <message>
        <source>Place a machine</source>
        <translation>وضع جهاز</translation>
    </message>
    <message>
        <source>Pick up %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped, the others run</source>
        <translation>
            <numerusform>متوقفة: %n، والبقية تعمل</numerusform>
            <numerusform>متوقفة: %n، والبقية تعمل</numerusform>
            <numerusform>متوقفة: %n، والبقية تعمل</numerusform>
            <numerusform>متوقفة: %n، والبقية تعمل</numerusform>
            <numerusform>متوقفة: %n، والبقية تعمل</numerusform>
            <numerusform>متوقفة: %n، والبقية تعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>All still running</source>
        <translation>كلها ما زالت تعمل</translation>
    </message>
</context>
<context>
    <name>SiteNames</name>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>حمّام</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>غرفة نوم</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>غرفة معيشة</translation>
    </message>
    <message>
        <source>Dining room</source>
        <translation>غرفة طعام</translation>
    </message>
    <message>
        <source>Hallway</source>
        <translation>الممر</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>غرفة غسيل</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Closet</source>
        <translation>خزانة</translation>
    </message>
    <message>
        <source>Basement</source>
        <translation>قبو</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>مرآب</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>غرفة أخرى</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الأرضية</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>الجدران</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Cavity</source>
        <translation>تجويف</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>No containment</source>
        <translation>بلا عزل</translation>
    </message>
    <message>
        <source>At the source</source>
        <translation>عند المصدر</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>موضعي</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>كهرباء</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>غاز</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Slips and trips</source>
        <translation>انزلاق وتعثر</translation>
    </message>
    <message>
        <source>Biological</source>
        <translation>بيولوجي</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>كيماويات</translation>
    </message>
    <message>
        <source>Confined space</source>
        <translation>مكان ضيق</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>حيوانات</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>أمن</translation>
    </message>
    <message>
        <source>Asbestos</source>
        <translation>أسبستوس</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رصاص</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>غُيّر %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Wet surfaces of %1 saved</source>
        <translation>حُفظت أسطح %1 المبتلة</translation>
    </message>
    <message>
        <source>Material added</source>
        <translation>أُضيفت المادة</translation>
    </message>
    <message>
        <source>Material changed</source>
        <translation>غُيّرت المادة</translation>
    </message>
    <message>
        <source>Material removed</source>
        <translation>أُزيلت المادة</translation>
    </message>
    <message>
        <source>Chamber saved: %1</source>
        <translation>حُفظت المنطقة: %1</translation>
    </message>
    <message>
        <source>Hazards saved</source>
        <translation>حُفظت المخاطر</translation>
    </message>
    <message>
        <source>%1 is no longer read</source>
        <translation>لم تعد %1 تُقاس</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>تُخطّت %1</translation>
    </message>
    <message>
        <source>New series %1 begun</source>
        <translation>بدأت سلسلة جديدة %1</translation>
    </message>
    <message>
        <source>Dry standard of %1 saved</source>
        <translation>حُفظ المرجع الجاف لـ %1</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>%1 placed</source>
        <translation>وُضع %1</translation>
    </message>
    <message>
        <source>%1 picked up</source>
        <translation>سُحب %1</translation>
    </message>
    <message>
        <source>Reason saved</source>
        <translation>حُفظ السبب</translation>
    </message>
    <message>
        <source>Calculations saved</source>
        <translation>حُفظت الحسابات</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>حُفظت ساعات %1</translation>
    </message>
    <message>
        <source>Machines counted</source>
        <translation>عُدّت الأجهزة</translation>
    </message>
    <message>
        <source>Answer saved: %1</source>
        <translation>حُفظ الجواب: %1</translation>
    </message>
    <message>
        <source>Circuit saved: %1</source>
        <translation>حُفظت الدائرة: %1</translation>
    </message>
    <message>
        <source>Circuits saved</source>
        <translation>حُفظت الدوائر</translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed</source>
        <translation>
            <numerusform>صور مصنفة: %n</numerusform>
            <numerusform>صور مصنفة: %n</numerusform>
            <numerusform>صور مصنفة: %n</numerusform>
            <numerusform>صور مصنفة: %n</numerusform>
            <numerusform>صور مصنفة: %n</numerusform>
            <numerusform>صور مصنفة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after paired</source>
        <translation>قُرنت قبل وبعد</translation>
    </message>
    <message>
        <source>Drawing saved</source>
        <translation>حُفظ الرسم</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>أُدخل: %1</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>صُحح: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>حُفظ المخطط</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>SiteRoomItem</name>
    <message>
        <source>%1, %2, nothing wet entered</source>
        <translation>%1، %2، لم يُدخل شيء مبتل</translation>
    </message>
    <message>
        <source>%1, %2, %3 % wet</source>
        <translation>%1، %2، مبتل %3 %</translation>
    </message>
    <message>
        <source>%1, %2 % wet</source>
        <translation>%1، مبتل %2 %</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>%1 % wet</source>
        <translation>مبتل %1 %</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Where the job stands</source>
        <translation>حالة المهمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>A closed job takes no visits and no readings. It can be opened again at any time.</source>
        <translation>المهمة المغلقة لا تقبل زيارات ولا قراءات. ويمكن فتحها من جديد في أي وقت.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Started in safe mode</source>
        <translation>بدأ في الوضع الآمن</translation>
    </message>
    <message>
        <source>The app did not end properly last time</source>
        <translation>لم ينتهِ التطبيق كما يجب آخر مرة</translation>
    </message>
    <message>
        <source>Two starts in a row ended badly. This time no meters are opened and nothing syncs in the background; everything you recorded is here. Close the app properly and it starts as usual again.</source>
        <translation>انتهى تشغيلان متتاليان بسوء. هذه المرة لا تُفتح المقاييس ولا تجري مزامنة في الخلفية؛ كل ما سجلته موجود. أغلق التطبيق كما يجب ليعود إلى تشغيله المعتاد.</translation>
    </message>
    <message>
        <source>Everything that the screen had confirmed is here. What was being typed is offered again where it was typed.</source>
        <translation>كل ما أكدته الشاشة موجود. وما كان يُكتب يُعرض من جديد حيث كُتب.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StartRunSheet</name>
    <message>
        <source>Start a workflow</source>
        <translation>بدء سير عمل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send the documents to</source>
        <translation>إرسال المستندات إلى</translation>
    </message>
    <message>
        <source>E-mail address the documents go to</source>
        <translation>البريد الذي تُرسل إليه المستندات</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>Other data, one “name: value” a line</source>
        <translation>بيانات أخرى، «اسم: قيمة» في كل سطر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
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
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n times</source>
        <translation>
            <numerusform>عدد المحاولات: %n</numerusform>
            <numerusform>عدد المحاولات: %n</numerusform>
            <numerusform>عدد المحاولات: %n</numerusform>
            <numerusform>عدد المحاولات: %n</numerusform>
            <numerusform>عدد المحاولات: %n</numerusform>
            <numerusform>عدد المحاولات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not installed: its output is made up.</source>
        <translation>غير مثبّت: ناتجه مصطنع.</translation>
    </message>
    <message>
        <source>Fallback: %1</source>
        <translation>البديل: %1</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Open the records of this tablet</source>
        <translation>فتح سجلات هذا الجهاز اللوحي</translation>
    </message>
    <message>
        <source>The key of these records is not here</source>
        <translation>مفتاح هذه السجلات ليس هنا</translation>
    </message>
    <message>
        <source>Another program has the records open</source>
        <translation>برنامج آخر يفتح السجلات</translation>
    </message>
    <message>
        <source>There is no room to open the records</source>
        <translation>لا توجد مساحة لفتح السجلات</translation>
    </message>
    <message>
        <source>A newer version wrote these records</source>
        <translation>كتب هذه السجلات إصدار أحدث</translation>
    </message>
    <message>
        <source>The records could not be opened</source>
        <translation>تعذّر فتح السجلات</translation>
    </message>
    <message>
        <source>This machine has no keyring. A passphrase locks what is recorded here, and is asked for at every start.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الجهاز. عبارة مرور تقفل ما يُسجَّل هنا، وتُطلب عند كل بدء.</translation>
    </message>
    <message>
        <source>They are locked by a passphrase.</source>
        <translation>هي مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>It is in the keyring of the person who made the store. Sign in to this machine as that person, unlock the keyring, and try again.</source>
        <translation>هو في سلسلة مفاتيح الشخص الذي أنشأ المخزن. سجّل الدخول إلى هذا الجهاز باسم ذلك الشخص، وافتح سلسلة المفاتيح، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close the other RestoreAssist on this machine, then try again.</source>
        <translation>أغلق برنامج RestoreAssist الآخر على هذا الجهاز، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full or may not be written. Nothing that was confirmed is lost. Free some space, then try again.</source>
        <translation>القرص ممتلئ أو لا تجوز الكتابة عليه. لم يضع شيء مما تم تأكيده. أخلِ بعض المساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>They were not touched. Install that version to open them.</source>
        <translation>لم يُمَس منها شيء. ثبّت ذلك الإصدار لفتحها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>الفتح برمز الاسترداد</translation>
    </message>
    <message>
        <source>No recovery code was made for these records: only the passphrase opens them.</source>
        <translation>لم يُنشأ رمز استرداد لهذه السجلات: لا تفتحها إلا عبارة المرور.</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>إغلاق التطبيق</translation>
    </message>
</context>
<context>
    <name>StoreRecovery</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Choose a new passphrase. The recovery code stays the same.</source>
        <translation>اختر عبارة مرور جديدة. يبقى رمز الاسترداد كما هو.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>StoreUnlock</name>
    <message>
        <source>The passphrase is wrong. Nothing was changed.</source>
        <translation>عبارة المرور خاطئة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>StoryNames</name>
    <message>
        <source>Crew</source>
        <translation>الطاقم</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>المؤمَّن له</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>الشاغل</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Property manager</source>
        <translation>مدير العقار</translation>
    </message>
    <message>
        <source>Owners' association</source>
        <translation>اتحاد الملاك</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>شركة التأمين</translation>
    </message>
    <message>
        <source>Field adjuster</source>
        <translation>مسوّي ميداني</translation>
    </message>
    <message>
        <source>Desk adjuster</source>
        <translation>مسوّي مكتبي</translation>
    </message>
    <message>
        <source>Programme administrator</source>
        <translation>مدير البرنامج</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>مقيّم</translation>
    </message>
    <message>
        <source>Hygienist</source>
        <translation>أخصائي صحة</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>مقاول من الباطن</translation>
    </message>
    <message>
        <source>Public adjuster</source>
        <translation>مسوّي العميل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Loss: %1</source>
        <translation>الضرر: %1</translation>
    </message>
    <message>
        <source>Visit %1 began</source>
        <translation>بدأت الزيارة %1</translation>
    </message>
    <message>
        <source>Visit %1 ended</source>
        <translation>انتهت الزيارة %1</translation>
    </message>
    <message>
        <source>Category %1 determined</source>
        <translation>حُددت الفئة %1</translation>
    </message>
    <message>
        <source>Class %1 determined</source>
        <translation>حُدد الصنف %1</translation>
    </message>
    <message>
        <source>Condition %1 determined</source>
        <translation>حُددت الحالة %1</translation>
    </message>
    <message>
        <source>Answer to an alert: %1</source>
        <translation>جواب على تنبيه: %1</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>مستند: %1</translation>
    </message>
    <message>
        <source>Form prepared: %1</source>
        <translation>أُعد النموذج: %1</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>وقّعه %1</translation>
    </message>
    <message>
        <source>Not signed by %1</source>
        <translation>لم يوقّعه %1</translation>
    </message>
    <message>
        <source>Equipment placed</source>
        <translation>وُضعت أجهزة</translation>
    </message>
    <message>
        <source>Loss discovered</source>
        <translation>اكتُشف الضرر</translation>
    </message>
    <message>
        <source>Company notified</source>
        <translation>أُبلغت الشركة</translation>
    </message>
    <message>
        <source>Job received</source>
        <translation>استُلم العمل</translation>
    </message>
    <message>
        <source>Client contacted</source>
        <translation>تم الاتصال بالعميل</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>الوصول إلى الموقع</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>تمت المعاينة</translation>
    </message>
    <message>
        <source>Work planned</source>
        <translation>خُطط العمل</translation>
    </message>
    <message>
        <source>Work started</source>
        <translation>بدأ العمل</translation>
    </message>
    <message>
        <source>Most of the work done</source>
        <translation>أُنجز معظم العمل</translation>
    </message>
    <message>
        <source>Ready to invoice</source>
        <translation>جاهز للفوترة</translation>
    </message>
    <message>
        <source>Work completed</source>
        <translation>اكتمل العمل</translation>
    </message>
    <message>
        <source>File wrapped up</source>
        <translation>أُغلق الملف</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>صدرت الفاتورة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>SyncAccountCard</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not signed in to a server. Everything is kept on this tablet until then.</source>
        <translation>لم تسجّل الدخول إلى خادم. حتى ذلك يُحفظ كل شيء على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code of the authenticator, if you have one</source>
        <translation>رمز تطبيق المصادقة، إن وُجد</translation>
    </message>
    <message>
        <source>Code, if you have one</source>
        <translation>الرمز، إن وُجد</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Not on the server: %1. It stays on this tablet and is sent when somebody signs in again.</source>
        <translation>ليس على الخادم: %1. يبقى على هذا الجهاز ويُرسل عندما يسجّل أحد الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Everything stays on this tablet. Nothing more is sent or fetched.</source>
        <translation>يبقى كل شيء على هذا الجهاز. لا يُرسل ولا يُجلب شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجلًا</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>للبتّ فيها: %n</numerusform>
            <numerusform>للبتّ فيها: %n</numerusform>
            <numerusform>للبتّ فيها: %n</numerusform>
            <numerusform>للبتّ فيها: %n</numerusform>
            <numerusform>للبتّ فيها: %n</numerusform>
            <numerusform>للبتّ فيها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>مشكلة في المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n to sync</source>
        <translation>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
            <numerusform>للمزامنة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>Files wait</source>
        <translation>ملفات تنتظر</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>المزامنة: %1</translation>
    </message>
</context>
<context>
    <name>SyncFacts</name>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>أُرسل، لم يُؤكد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Photos on the server</source>
        <translation>الصور على الخادم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>آخر مزامنة كاملة %1</translation>
    </message>
    <message>
        <source>Not signed in to a server. Everything is kept on this tablet until then.</source>
        <translation>لم تسجّل الدخول إلى خادم. حتى ذلك يُحفظ كل شيء على هذا الجهاز.</translation>
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
        <translation>الآن: لا شبكة.</translation>
    </message>
    <message>
        <source>Now: a network that costs money.</source>
        <translation>الآن: شبكة تكلّف مالًا.</translation>
    </message>
    <message>
        <source>Now: Wi-Fi or cable that costs nothing.</source>
        <translation>الآن: واي فاي أو سلك بلا كلفة.</translation>
    </message>
    <message>
        <source>Now: a network of which the cost is not known; it is treated as one that costs money.</source>
        <translation>الآن: شبكة لا تُعرف كلفتها؛ تُعامل كشبكة تكلّف مالًا.</translation>
    </message>
    <message>
        <source>Photos and network</source>
        <translation>الصور والشبكة</translation>
    </message>
    <message>
        <source>Changes, small pictures and documents go on any network. Full photos go:</source>
        <translation>تُرسل التغييرات والصور الصغيرة والمستندات على أي شبكة. الصور الكاملة تُرسل عبر:</translation>
    </message>
    <message>
        <source>Wi-Fi and cable only</source>
        <translation>واي فاي وسلك فقط</translation>
    </message>
    <message>
        <source>Any network</source>
        <translation>أي شبكة</translation>
    </message>
    <message>
        <source>No file until I say so</source>
        <translation>لا ملف حتى آذن</translation>
    </message>
    <message>
        <source>No file waits.</source>
        <translation>لا ملف ينتظر.</translation>
    </message>
    <message>
        <source>Files that wait: %1 (%2), of which %3 for another network.</source>
        <translation>ملفات تنتظر: %1 (%2)، منها %3 لشبكة أخرى.</translation>
    </message>
    <message>
        <source>Files that wait: %1 (%2).</source>
        <translation>ملفات تنتظر: %1 (%2).</translation>
    </message>
    <message>
        <source>Send now, %1</source>
        <translation>أرسل الآن، %1</translation>
    </message>
    <message>
        <source>Free on this tablet: %1</source>
        <translation>المتاح على هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Files on the server: %1</source>
        <translation>الملفات على الخادم: %1</translation>
    </message>
    <message>
        <source>Files on the server: %1 of %2</source>
        <translation>الملفات على الخادم: %1 من %2</translation>
    </message>
</context>
<context>
    <name>SyncJobRow</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
            <numerusform>مرفوضة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>%1 of %2 photos on the server</source>
        <translation>%1 من %2 صور على الخادم</translation>
    </message>
    <message>
        <source>Open %1: %2</source>
        <translation>فتح %1: %2</translation>
    </message>
    <message>
        <source>everything is on the server</source>
        <translation>كل شيء على الخادم</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>على الخادم</translation>
    </message>
</context>
<context>
    <name>SyncOtherWays</name>
    <message>
        <source>Other ways to sign in</source>
        <translation>طرق أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Through the browser, once your account is linked there:</source>
        <translation>عبر المتصفح، بعد ربط حسابك هناك:</translation>
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
        <translation>برمز يعطيه المكتب لهذا الجهاز؛ صالح لساعة:</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>رمز المكتب</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>استخدام الرمز</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>الأعمال</translation>
    </message>
</context>
<context>
    <name>SyncStateCard</name>
    <message>
        <source>Everything is on the server</source>
        <translation>كل شيء على الخادم</translation>
    </message>
    <message>
        <source>Everything is on this tablet</source>
        <translation>كل شيء على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>%n not on the server yet</source>
        <translation>
            <numerusform>ليس على الخادم بعد: %n</numerusform>
            <numerusform>ليس على الخادم بعد: %n</numerusform>
            <numerusform>ليس على الخادم بعد: %n</numerusform>
            <numerusform>ليس على الخادم بعد: %n</numerusform>
            <numerusform>ليس على الخادم بعد: %n</numerusform>
            <numerusform>ليس على الخادم بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Files not on the server yet: %1</source>
        <translation>ملفات ليست على الخادم بعد: %1</translation>
    </message>
    <message>
        <source>Syncing now.</source>
        <translation>المزامنة جارية.</translation>
    </message>
    <message>
        <source>Sign in to send it to the office. You can go on working without.</source>
        <translation>سجّل الدخول لإرساله إلى المكتب. يمكنك العمل بدونه.</translation>
    </message>
    <message>
        <source>Sign in again to send. Nothing is lost, and you can go on working.</source>
        <translation>سجّل الدخول مجددًا للإرسال. لم يُفقد شيء، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>The office took this tablet out of use for syncing. Ask them why, and give them your unsent work in a rescue file.</source>
        <translation>أوقف المكتب مزامنة هذا الجهاز اللوحي. اسألهم عن السبب، وسلّمهم عملك غير المرسل في ملف إنقاذ.</translation>
    </message>
    <message>
        <source>No connection to the server. It is tried again by itself.</source>
        <translation>لا اتصال بالخادم. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The next try is in %1 s.</source>
        <translation>المحاولة التالية بعد %1 ث.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Changes are sent by themselves.</source>
        <translation>تُرسل التغييرات تلقائيًا.</translation>
    </message>
    <message>
        <source>Last complete sync %1</source>
        <translation>آخر مزامنة كاملة %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>sent, not confirmed</source>
        <translation>أُرسل، لم يُؤكد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>photos on the server</source>
        <translation>صور على الخادم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>This version of the app is too old to receive what others write. What you write still arrives. Update the app.</source>
        <translation>هذا الإصدار أقدم من أن يستقبل ما يكتبه الآخرون. ما تكتبه يصل. حدّث التطبيق.</translation>
    </message>
    <message>
        <source>This tablet's clock is %1 min ahead of the server's. Set it right.</source>
        <translation>ساعة هذا الجهاز متقدمة %1 د عن الخادم. اضبطها.</translation>
    </message>
    <message>
        <source>This tablet's clock is %1 min behind the server's. Set it right.</source>
        <translation>ساعة هذا الجهاز متأخرة %1 د عن الخادم. اضبطها.</translation>
    </message>
    <message>
        <source>Accepted since the server's last backup: %1. This tablet keeps them as well.</source>
        <translation>قُبل منذ آخر نسخة احتياطية للخادم: %1. يحتفظ بها هذا الجهاز أيضًا.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
</context>
<context>
    <name>TabletPanel</name>
    <message>
        <source>What is recorded here carries the name of the machine's account.</source>
        <translation>ما يُسجَّل هنا يحمل اسم حساب الجهاز.</translation>
    </message>
    <message>
        <source>Enter your name</source>
        <translation>أدخل اسمك</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
</context>
<context>
    <name>TabletSettings</name>
    <message>
        <source>Storage and backup</source>
        <translation>التخزين والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>الصور والمستندات</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The battery is low: nothing moves on the screen until it is charged.</source>
        <translation>البطارية منخفضة: لا يتحرك شيء على الشاشة حتى تُشحن.</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n more photos.</source>
        <translation>
            <numerusform>متسع لنحو %n صورة أخرى.</numerusform>
            <numerusform>متسع لنحو %n صورة أخرى.</numerusform>
            <numerusform>متسع لنحو %n صورة أخرى.</numerusform>
            <numerusform>متسع لنحو %n صورة أخرى.</numerusform>
            <numerusform>متسع لنحو %n صورة أخرى.</numerusform>
            <numerusform>متسع لنحو %n صورة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation>تُحفظ النسخ في %1</translation>
    </message>
    <message>
        <source>No backups are made yet</source>
        <translation>لا نسخ احتياطية بعد</translation>
    </message>
    <message>
        <source>Choose a folder on another drive. A backup holds everything, encrypted as it is here, and is verified before it counts.</source>
        <translation>اختر مجلدًا على قرص آخر. تحتوي النسخة على كل شيء مشفّرًا كما هو هنا، ويُتحقق منها قبل أن تُحتسب.</translation>
    </message>
    <message>
        <source>Newest %1, %2, verified. The newest 7 are kept.</source>
        <translation>الأحدث %1، %2، تم التحقق. تُحفظ أحدث 7.</translation>
    </message>
    <message>
        <source>None is there yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
</context>
<context>
    <name>TakenOutPage</name>
    <message>
        <source>This tablet is empty</source>
        <translation>هذا الجهاز اللوحي فارغ</translation>
    </message>
    <message>
        <source>The office took this tablet out of use</source>
        <translation>أوقف المكتب استخدام هذا الجهاز اللوحي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Start the app again to begin a new store, then sign in as a new tablet.</source>
        <translation>شغّل التطبيق من جديد لبدء مخزن جديد، ثم سجّل الدخول كجهاز لوحي جديد.</translation>
    </message>
    <message>
        <source>Since %1 its records cannot be opened here any more. Everything that had reached the server is safe there.</source>
        <translation>منذ %1 لم يعد من الممكن فتح سجلاته هنا. كل ما وصل إلى الخادم محفوظ هناك بأمان.</translation>
    </message>
    <message>
        <source>Not on the server: changes %1, files %2. They are in a rescue file that only the office can open. Give it to them.</source>
        <translation>ليست على الخادم: تغييرات %1، ملفات %2. وهي في ملف إنقاذ لا يستطيع فتحه إلا المكتب. سلّمهم إياه.</translation>
    </message>
    <message>
        <source>Nothing was left to send.</source>
        <translation>لم يبقَ شيء لإرساله.</translation>
    </message>
    <message>
        <source>Copy the rescue file</source>
        <translation>نسخ ملف الإنقاذ</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>This removes the records that cannot be opened any more from this tablet. The rescue file stays.</source>
        <translation>يؤدي هذا إلى إزالة السجلات التي لم يعد من الممكن فتحها من هذا الجهاز اللوحي. يبقى ملف الإنقاذ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>إغلاق التطبيق</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Wet</source>
        <translation>مبتل</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>التجفيف</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>No longer read</source>
        <translation>لم تعد تُقاس</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقَس</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار المزيد: %n</numerusform>
            <numerusform>إظهار المزيد: %n</numerusform>
            <numerusform>إظهار المزيد: %n</numerusform>
            <numerusform>إظهار المزيد: %n</numerusform>
            <numerusform>إظهار المزيد: %n</numerusform>
            <numerusform>إظهار المزيد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>المطالبة %1</translation>
    </message>
    <message>
        <source>Meters live: %1</source>
        <translation>المقاييس المباشرة: %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>لا مقياس</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>خارجي</translation>
    </message>
</context>
<context>
    <name>UndoButtons</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>UnfinishedCard</name>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>لا زيارة بعد</translation>
    </message>
    <message>
        <source>Visit %1, under way</source>
        <translation>الزيارة %1، جارية</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>الزيارة %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 of %2 points read</source>
        <translation>قيس %1 من %2 نقاط</translation>
    </message>
    <message>
        <source>Points read in this visit</source>
        <translation>النقاط المقيسة في هذه الزيارة</translation>
    </message>
    <message numerus="yes">
        <source>%n air readings</source>
        <translation>
            <numerusform>قياسات هواء: %n</numerusform>
            <numerusform>قياسات هواء: %n</numerusform>
            <numerusform>قياسات هواء: %n</numerusform>
            <numerusform>قياسات هواء: %n</numerusform>
            <numerusform>قياسات هواء: %n</numerusform>
            <numerusform>قياسات هواء: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
            <numerusform>صور: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Begin a visit</source>
        <translation>بدء زيارة</translation>
    </message>
</context>
<context>
    <name>VoiceNotes</name>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Stop, %n seconds</source>
        <translation>
            <numerusform>إيقاف، الثواني: %n</numerusform>
            <numerusform>إيقاف، الثواني: %n</numerusform>
            <numerusform>إيقاف، الثواني: %n</numerusform>
            <numerusform>إيقاف، الثواني: %n</numerusform>
            <numerusform>إيقاف، الثواني: %n</numerusform>
            <numerusform>إيقاف، الثواني: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Say something to it</source>
        <translation>قل شيئًا عنها</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم الاحتفاظ بها</translation>
    </message>
</context>
<context>
    <name>WetShape</name>
    <message>
        <source>Wet area</source>
        <translation>مساحة مبتلة</translation>
    </message>
</context>
<context>
    <name>WetSheet</name>
    <message>
        <source>What is wet: %1, %2</source>
        <translation>ما هو مبتل: %1، %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>Wet up to</source>
        <translation>مبتل حتى</translation>
    </message>
    <message>
        <source>Wet area</source>
        <translation>مساحة مبتلة</translation>
    </message>
    <message>
        <source>The whole surface has %1.</source>
        <translation>السطح كله %1.</translation>
    </message>
    <message>
        <source>Dries slowly</source>
        <translation>يجف ببطء</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>ملوّث</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save as dry</source>
        <translation>حفظ كجاف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>WetSurfaceRow</name>
    <message>
        <source>%1: %2 of %3 wet</source>
        <translation>%1: مبتل %2 من %3</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>جاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 % wet</source>
        <translation>مبتل %1 %</translation>
    </message>
    <message>
        <source>wet up to %1</source>
        <translation>مبتل حتى %1</translation>
    </message>
    <message>
        <source>dries slowly</source>
        <translation>يجف ببطء</translation>
    </message>
    <message>
        <source>contaminated</source>
        <translation>ملوّث</translation>
    </message>
</context>
<context>
    <name>WorkflowModel</name>
    <message>
        <source>“%1” is no data. Write one “name: value” a line, each name once.</source>
        <translation>«%1» ليست بيانات. اكتب «اسم: قيمة» في كل سطر، كل اسم مرة.</translation>
    </message>
</context>
<context>
    <name>WorkflowPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>No workflow runs on this job</source>
        <translation>لا سير عمل جارٍ لهذا العمل</translation>
    </message>
    <message>
        <source>A workflow checks the record, builds the documents and asks you where a person has to decide.</source>
        <translation>يفحص سير العمل السجل وينشئ المستندات ويسألك حيث يجب أن يقرر شخص.</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>بدء سير عمل</translation>
    </message>
    <message>
        <source>The workflow engine is starting…</source>
        <translation>محرك سير العمل يبدأ…</translation>
    </message>
</context>
<context>
    <name>Workflows</name>
    <message>
        <source>Analysis</source>
        <translation>تحليل</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Archive manager</source>
        <translation>إدارة الأرشيف</translation>
    </message>
    <message>
        <source>Are the figures right?</source>
        <translation>هل الأرقام صحيحة؟</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Check a record</source>
        <translation>فحص سجل</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإخلاء</translation>
    </message>
    <message>
        <source>Client validator</source>
        <translation>التحقق من بيانات العميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>المنافسون</translation>
    </message>
    <message>
        <source>Compliance checker</source>
        <translation>فحص القواعد</translation>
    </message>
    <message>
        <source>Compliance validator</source>
        <translation>التحقق النهائي من القواعد</translation>
    </message>
    <message>
        <source>Containment</source>
        <translation>الاحتواء</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
    <message>
        <source>Count records</source>
        <translation>عدّ السجلات</translation>
    </message>
    <message>
        <source>Daily visit</source>
        <translation>الزيارة اليومية</translation>
    </message>
    <message>
        <source>Damage categorizer</source>
        <translation>تصنيف الضرر</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Do containment and negative pressure stand?</source>
        <translation>هل الاحتواء والضغط السلبي قائمان؟</translation>
    </message>
    <message>
        <source>Do the documents go to the client?</source>
        <translation>هل تُرسل المستندات إلى العميل؟</translation>
    </message>
    <message>
        <source>Document intake</source>
        <translation>استلام مستند</translation>
    </message>
    <message>
        <source>Document packager</source>
        <translation>تجميع المستندات</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Drying check</source>
        <translation>فحص التجفيف</translation>
    </message>
    <message>
        <source>Email sender</source>
        <translation>إرسال البريد</translation>
    </message>
    <message>
        <source>Estimate builder</source>
        <translation>إعداد التقدير</translation>
    </message>
    <message>
        <source>Figures of the jobs</source>
        <translation>أرقام الأعمال</translation>
    </message>
    <message>
        <source>Gather numbers</source>
        <translation>جمع الأرقام</translation>
    </message>
    <message>
        <source>Has the independent assessor cleared the area?</source>
        <translation>هل أفرج المقيّم المستقل عن المنطقة؟</translation>
    </message>
    <message>
        <source>Initiation</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Is the affected material out and the area cleaned?</source>
        <translation>هل أُخرجت المواد المتضررة ونُظفت المنطقة؟</translation>
    </message>
    <message>
        <source>Is the analysis good enough to share?</source>
        <translation>هل التحليل جيد بما يكفي لمشاركته؟</translation>
    </message>
    <message>
        <source>Is the source stopped, the water out and the equipment running?</source>
        <translation>هل أُوقف المصدر وأُخرج الماء والأجهزة تعمل؟</translation>
    </message>
    <message>
        <source>Is the visit logged, with every live point and the air?</source>
        <translation>هل سُجلت الزيارة مع كل نقطة نشطة والهواء؟</translation>
    </message>
    <message>
        <source>Is the work authorisation signed, and is the moisture source found?</source>
        <translation>هل وُقّع الإذن بالعمل وعُثر على مصدر الرطوبة؟</translation>
    </message>
    <message>
        <source>Is the work authorisation signed?</source>
        <translation>هل وُقّع الإذن بالعمل؟</translation>
    </message>
    <message>
        <source>Is what was read from the document right?</source>
        <translation>هل ما قُرئ من المستند صحيح؟</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>عملاء معروفون</translation>
    </message>
    <message>
        <source>Lead generation</source>
        <translation>البحث عن عملاء</translation>
    </message>
    <message>
        <source>Lead generation with outreach</source>
        <translation>البحث عن عملاء والتواصل معهم</translation>
    </message>
    <message>
        <source>Market analysis</source>
        <translation>تحليل السوق</translation>
    </message>
    <message>
        <source>Market figures</source>
        <translation>أرقام السوق</translation>
    </message>
    <message>
        <source>May these messages be sent?</source>
        <translation>هل يجوز إرسال هذه الرسائل؟</translation>
    </message>
    <message>
        <source>Measurement calculator</source>
        <translation>حساب القياسات</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>تخفيف الضرر</translation>
    </message>
    <message>
        <source>Mitigation and set-up</source>
        <translation>تخفيف الضرر والتجهيز</translation>
    </message>
    <message>
        <source>Mould remediation</source>
        <translation>معالجة العفن</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>Own jobs</source>
        <translation>أعمالنا</translation>
    </message>
    <message>
        <source>Photo analyzer</source>
        <translation>تحليل الصور</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Project initializer</source>
        <translation>تهيئة المشروع</translation>
    </message>
    <message>
        <source>Property records</source>
        <translation>سجلات العقارات</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>فحص الجودة</translation>
    </message>
    <message>
        <source>Quality checker</source>
        <translation>فحص الجودة</translation>
    </message>
    <message>
        <source>Query store</source>
        <translation>استعلام المخزن</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>المعالجة البيئية</translation>
    </message>
    <message>
        <source>Report generator</source>
        <translation>إنشاء التقرير</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Scope writer</source>
        <translation>كتابة نطاق العمل</translation>
    </message>
    <message>
        <source>Search properties</source>
        <translation>البحث عن عقارات</translation>
    </message>
    <message>
        <source>Send outreach</source>
        <translation>إرسال التواصل</translation>
    </message>
    <message>
        <source>Standard Restoration Report</source>
        <translation>تقرير الترميم القياسي</translation>
    </message>
    <message>
        <source>Store leads</source>
        <translation>حفظ العملاء المحتملين</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>تلخيص</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Water loss</source>
        <translation>ضرر مائي</translation>
    </message>
    <message>
        <source>Write messages</source>
        <translation>كتابة الرسائل</translation>
    </message>
</context>
</TS>
