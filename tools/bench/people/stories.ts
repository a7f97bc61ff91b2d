/**
 * 120 stories of runners, written blind to the rules: the answer that a careful clinician would give, followed by
 * those that would be honest too; what is wrong in it, everything else being at its best; and what it is about.
 * The rules of the second edition were mended on them, so that passing shows no more than consistency.
 */
import { type Findings, findingsFrom, type Level, levels } from '../../../src/triage/index.ts';

export type Story = {
  readonly id: string;
  readonly expected: Level;
  readonly acceptable: readonly Level[];
  readonly findings: Findings;
  readonly about: string;
};

const table = `
F101 | easyRun | quad, pain mild, motion eases | Mild, symmetrical, improving muscle soreness that loosens with movement is exactly the case where a shorter, easier run is fine.
F102 | crossTrain rest | quad calf, pain moderate, trend same, walking altered, motion eases, dailyLife stairs, race long | Moderate two-day-old soreness that still alters how she takes stairs means no running today, but low-impact movement is sensible.
F103 | runAsPlanned easyRun | nowhere | The niggle has been gone for over a week and two test runs were pain free, so nothing speaks against his usual run.
F104 | runAsPlanned | nowhere | A healthy new runner with a rest day behind him and no symptoms at all can simply do the planned session.
F105 | rest crossTrain | knee, pain moderate, side one, trend same, quality sharp | New one-sided joint-area pain felt on stairs calls for several days off running even though there is no swelling or locking.
F106 | easyRun | nowhere, fatigue tired, illness headCold | A settling, fever-free cold confined to nose and throat allows gentle running but not the tempo session.
F107 | rest | legs, pain mild, days 8-14, trend worse, fatigue exhausted | Marked and growing fatigue with poor sleep, slowing and a raised resting pulse is overreaching, and the right answer is a few days of recovery.
F108 | easyRun | nowhere, illness recovering | Fully recovered from a feverish illness but detrained for two weeks, so the first run back should be about half and gentle.
F109 | easyRun crossTrain | calf, pain mild, motion eases | Mild equal soreness in both calf muscles with an obvious cause that loosens up and is improving suits a short easy jog.
F110 | crossTrain rest | shin, pain moderate, days 8-14, trend worse | Typical early spread-out shin soreness in both legs from a quick build-up needs a break from impact, with no bone-stress features.
F111 | rest | ankle, pain moderate, side one, swelling slight, walking altered, motion limited, bruise yes, injury yes | A minor improving ligament sprain with swelling, walking possible and no bony tenderness needs several days off running, not an X-ray.
F112 | crossTrain rest | achilles, pain moderate, side one, days 4-7, walking altered, motion eases | A fresh tendon overload that flares after each run should be offloaded from running while low-impact work is fine.
F113 | runAsPlanned easyRun | nowhere, fatigue tired | Ordinary end-of-day sluggishness with good sleep and no symptoms is lack of motivation, not fatigue that needs rest.
F114 | rest | legs, pain moderate, fever yes, fatigue exhausted, illness unwell, painkiller yes | Fever with whole-body aching means no running until several days after it clears, and there are no features that need a doctor today.
F115 | rest | legs glute, pain severe, walking altered, motion eases, restPain ache, dailyLife stairs, fatigue exhausted, race marathon | The day after a marathon with severe expected soreness, limited movement and exhaustion, several days without running is right; urine and limbs are reassuring.
F116 | crossTrain rest | heel, pain moderate, side one, days 8-14, trend same, pinpoint unsure, walking altered | Early plantar-type heel pain should be spared running impact for now while cycling or swimming is fine, and it has no bone or nerve features.
F117 | easyRun | glute, pain mild, motion eases | Slight even soreness in the buttock muscles after a new class that is fading and does not alter movement allows a shorter easy run.
F118 | rest seeProfessional | hamstring, pain moderate, side one, quality sharp, motion limited | A mild but real hamstring strain with a sudden grab that still hurts on striding needs several days off running.
F119 | easyRun | legs, pain mild, motion eases, fatigue tired | Mild day-after heaviness with good sleep and no warning signs suits a short easy run in place of the tempo session.
F120 | runAsPlanned easyRun | nowhere, clotRisk minor | A painless bruised toenail with no infection, no diabetes and four comfortable runs since does not stand in the way of her usual run.
F121 | seeProfessional | shin, pain strong, side one, days 15+, trend worse, pinpoint yes, swelling unsure, restPain yes | Worsening one-sided fingertip bone pain with night ache, hop pain and missed periods is a tibial bone stress injury until imaged.
F122 | seeProfessional urgentCare | foot, pain strong, side one, days 8-14, trend worse, pinpoint yes, swelling slight, walking altered, restPain yes | Point tenderness on a metatarsal that worsens after a mileage jump is a likely stress fracture that needs assessment within days.
F123 | seeProfessional | achilles, pain moderate, side one, days 15+, trend worse, swelling slight, walking limping, motion eases | A thickened Achilles tendon painful for five months despite rest has failed to settle and needs a physio or doctor before more running.
F124 | seeProfessional | knee, pain mild, side one, days 15+, swelling clear, walking altered, motion limited, injury yes, jointTrouble unsure, comesBack yes | A knee that repeatedly fills with fluid since a twist suggests internal damage and needs examining, though a cool knee in a well person can wait days.
F125 | seeProfessional | glute hamstring calf lowBack, pain moderate, side one, days 15+, trend same, quality sharp, restPain yes, nerve tingling, painkiller yes | Leg pain below the knee with tingling and dulled sensation for over three weeks is nerve root irritation needing assessment, with no cauda equina signs.
F126 | seeProfessional | groin adductor, pain moderate, side one, days 15+, trend same, comesBack yes | Groin pain lasting seven weeks and returning each time he runs needs hands-on assessment, with no signs of a hip fracture or hernia emergency.
F127 | seeProfessional | knee, pain moderate, side one, days 15+, trend same, comesBack yes | Knee pain that has returned after two proper rest periods over ten weeks and needs tablets to run through has failed self-care.
F128 | seeProfessional | knee, pain severe, side one, days 15+, trend same, swelling slight, restPain yes, injury yes, jointTrouble catches | Intermittent true locking with giving way after a twist points to a meniscal tear that needs examination before running, but it is not locked now.
F129 | seeProfessional | nowhere, days 15+, trend worse, everyRun yes, nerve duringRuns | Predictable exercise-brought tightness with numbness and foot slap that clears with rest suggests chronic exertional compartment syndrome needing referral.
F130 | seeProfessional | hip groin, pain moderate, side one, days 15+, trend worse, walking limping, motion limited, dailyLife yes, clotRisk minor | Seven months of worsening hip pain with lost movement in a masters runner needs examination and an X-ray before more running.
F131 | urgentCare emergency | calf, pain moderate, side one, trend worse, swelling clear, heat yes, walking limping, restPain yes, fatigue tired, clotRisk major | One-sided warm swollen calf after a long flight on the combined pill is a possible DVT needing same-day assessment.
F132 | emergency | legs, pain severe, trend worse, swelling clear, walking altered, motion limited, restPain yes, dailyLife yes, nerve saddle, darkUrine yes, fever unsure, painkiller yes | Worsening severe muscle swelling and weakness with scanty cola-coloured urine, vomiting and flutters is rhabdomyolysis and needs the ER now.
F133 | emergency | shin, pain extreme, side one, trend worse, swelling clear, heat yes, walking limping, motion limited, restPain yes, dailyLife yes, bruise yes, injury yes, nerve weak, cold yes, rockHard yes, painkiller yes | Escalating pain out of proportion with a wood-hard shin, pain on toe movement and numbness after a blow is acute compartment syndrome.
F134 | urgentCare emergency | heel ankle shin skin, pain strong, side one, days 4-7, trend worse, swelling clear, heat yes, walking limping, restPain yes, fever yes, painkiller yes, diabetes unsure | Rapidly spreading hot redness with a tracking streak, fever and rigors is cellulitis that needs treatment today.
F135 | urgentCare | achilles, pain mild, side one, swelling slight, walking limping, pop yes, bruise yes, antibiotic yes | Snap with a kicked feeling, a gap in the tendon and no push-off is an Achilles rupture to be seen and immobilised today whatever the pain score.
F136 | emergency | lowBack legs, pain severe, days 4-7, trend worse, quality sharp, walking altered, restPain yes, nerve saddle, fatigue tired, painkiller yes | New saddle numbness with urinary hesitancy and leg pain on both sides is suspected cauda equina syndrome and needs emergency assessment.
F137 | urgentCare emergency | groin hip, pain severe, side one, days 15+, trend worse, pinpoint unsure, walking limping, restPain yes, dailyLife yes, fatigue tired, painkiller yes | Rapidly worsening deep groin pain with limp, night pain and inability to hop in an at-risk runner is a femoral neck stress fracture needing same-day imaging.
F138 | emergency | calf, pain severe, side one, trend worse, walking limping, restPain yes, dailyLife yes, nerve weak, cold yes, painkiller yes, clotRisk minor | Sudden cold, pale, numb, painful leg in a man with untreated atrial fibrillation is acute limb ischaemia and the leg is at risk within hours.
F139 | emergency | legs, pain mild, chest yes, fatigue tired, clotRisk minor, diabetes yes | New chest pressure with jaw and arm spread, sweating and rest recurrence still present now is an acute coronary syndrome until proven otherwise.
F140 | emergency | calf, pain mild, side one, days 4-7, swelling slight, heat yes, chest yes, fatigue tired, clotRisk major | Swollen calf with new breathlessness, pleuritic pain and racing heart six weeks after caesarean is a suspected pulmonary embolism.
F201 | easyRun | calf, pain mild, motion eases | Mild, symmetrical, diffuse muscle soreness after hills that loosens with movement and has no warning signs is the classic case for a shorter, easier run.
F202 | crossTrain rest | quad, pain moderate, trend same, walking altered, motion eases | Plain muscle soreness, but moderate and already changing how he walks and jogs, so no running today and low-impact movement instead.
F203 | easyRun runAsPlanned | hamstring, pain mild, motion eases | Very mild, improving, both-sided muscle stiffness with no strain history suits a light run.
F204 | crossTrain rest | heel, pain moderate, side one, days 8-14, trend same, quality sharp, pinpoint unsure, walking altered | Recent one-sided plantar heel pain with first-step pain that flares after each run should be unloaded for now with non-impact activity, and is too early and mild to need a clinician.
F205 | crossTrain rest | shin, pain moderate, days 8-14, trend worse | Diffuse both-sided shin-splint pattern in a new runner that returns after each run and is creeping up needs a break from impact, without any stress-fracture signs.
F206 | rest crossTrain | knee, pain moderate, side one, trend same, quality sharp | One-sided joint pain after a long run calls for several days off running, with no swelling, locking or trauma to need a clinician yet.
F207 | easyRun runAsPlanned | hip, pain mild, days 4-7, trend same, motion eases | Very mild, symmetrical muscle tightness from sitting that loosens with movement does not stop an easy run.
F208 | runAsPlanned easyRun | skin, pain mild, side one, trend same | A painless bruised nail without infection or pressure pain does not speak against the planned run.
F209 | runAsPlanned easyRun | nowhere | A typical meal-related side stitch that vanished in minutes and has left no symptoms is no reason to skip the run.
F210 | easyRun crossTrain | calf, pain mild, side one, motion eases | Mild residual muscle soreness after a clear night cramp, easing and without any clot signs or risks, allows a short easy run with stop rules.
F211 | easyRun crossTrain | legs, pain mild, motion eases, fatigue tired | Mild symmetrical heaviness after four days of training without illness or exhaustion calls for swapping intervals for a short easy run.
F212 | easyRun runAsPlanned | nowhere, fatigue tired | One short night with no pain or illness is fine for running, sensibly eased off.
F213 | rest | legs, pain moderate, fever yes, fatigue exhausted, illness unwell, painkiller yes | Fever with whole-body aches and marked tiredness after a vaccine means no exercise until it has settled, and there are no signs needing medical care.
F214 | easyRun crossTrain | nowhere, fatigue tired, illness headCold | An improving above-the-neck cold without fever, chest symptoms or aches allows easy running but not a hard session.
F215 | rest crossTrain | legs, pain strong, trend worse, swelling slight, walking altered, motion limited, dailyLife stairs, fatigue tired, race marathon | Strong, peak, both-sided post-marathon soreness with altered walking and tiredness on day two needs days off running with gentle movement.
F216 | easyRun crossTrain | quad, pain mild, days 4-7, race long | Nearly resolved symmetrical soreness six days after a marathon with normal function and energy fits a short easy jog.
F217 | runAsPlanned easyRun | shin, side one, pinpoint unsure, bruise small, injury knock | A trivial fading bruise from a toddler's kick with pain-free hopping and running motion does not stop the planned run.
F218 | easyRun crossTrain | calf arch, pain mild, motion eases | Mild, symmetrical and improving muscle soreness from lower-drop shoes suits a shorter easy run, ideally in the old shoes.
F219 | easyRun crossTrain | glute, pain mild, side one, clotRisk major | A mild muscular ache from sitting that improves with walking, with no nerve or clot signs, allows a short easy run.
F220 | runAsPlanned easyRun | nowhere | A minor sprain fully recovered for weeks, with repeated symptom-free runs, does not speak against the plan.
F221 | easyRun runAsPlanned | knee, pain mild, days 15+, trend same, motion eases, clotRisk minor | Stable, long-known mild arthritis without flare, swelling or injury in a clinician-cleared runner is fine for his usual gentle run.
F222 | runAsPlanned | nowhere, clotRisk minor | Healthy, rested, symptom-free regular runner with a usual easy run planned.
F223 | seeProfessional | foot, pain moderate, side one, days 15+, trend worse, pinpoint yes, swelling slight, walking altered, restPain yes, painkiller unsure | Worsening pinpoint bony tenderness on a metatarsal after a mileage jump suggests a stress fracture that needs assessment before any running.
F224 | seeProfessional | shin, pain strong, side one, days 15+, trend worse, quality sharp, pinpoint yes, swelling slight, restPain yes, painkiller unsure | One-sided, focal, worsening tibial bone pain with night ache and a positive hop is a suspected stress fracture needing imaging before running.
F225 | seeProfessional | knee, pain strong, side one, days 15+, quality sharp, swelling slight, motion limited, dailyLife yes, pop yes, injury yes, jointTrouble catches | Repeated locking, giving way and recurrent swelling after a twist suggest a meniscal tear that should be examined before running.
F226 | seeProfessional rest | achilles, pain moderate, side one, days 15+, trend worse, quality sharp, walking limping, motion eases, dailyLife yes | Four months of worsening one-sided tendon pain with thickening and a morning limp despite rest needs a clinician-guided plan.
F227 | seeProfessional urgentCare | groin hip, pain moderate, side one, days 15+, trend worse, walking limping, motion limited, restPain yes, fatigue tired | Worsening one-sided groin pain with painful hopping, missed periods and weight loss may be a femoral neck stress fracture, so no running until assessed promptly.
F228 | seeProfessional | lowBack glute hamstring calf, pain moderate, side one, days 15+, trend same, quality sharp, walking altered, nerve tingling, painkiller yes, clotRisk minor | Three weeks of non-improving sciatica with constant tingling that running aggravates needs assessment in the coming days; no cauda equina or weakness signs.
F229 | seeProfessional urgentCare | hamstring, pain moderate, side one, days 4-7, swelling slight, walking limping, motion limited, restPain yes, dailyLife yes, pop yes, bruise yes, nerve weak, painkiller unsure | Sudden twang with large bruise, palpable dip, weakness and limp points to a significant hamstring tear that should be examined.
F230 | seeProfessional | calf shin, pain severe, days 15+, trend worse, everyRun yes, nerve duringRuns | Reproducible exercise-induced tightness with numbness and foot slap that resolves with rest suggests chronic exertional compartment syndrome and needs a work-up.
F231 | seeProfessional urgentCare | legs, pain moderate, days 15+, trend worse, restPain yes, dailyLife yes, fatigue tired, painkiller unsure, clotRisk minor, statin yes | Weeks of unexplained, worsening, both-sided muscle pain unrelated to training after starting a statin needs a prompt clinician and blood-test check before running.
F232 | seeProfessional | calf, pain moderate, side one, days 15+, trend worse, dailyLife yes, everyRun yes, clotRisk minor, diabetes yes | Reproducible one-sided calf pain on walking relieved by rest in an older diabetic smoker suggests peripheral artery disease needing medical assessment, without limb-threat signs now.
F233 | urgentCare emergency | calf, pain moderate, side one, trend worse, swelling clear, heat yes, walking limping, restPain yes, dailyLife yes, fatigue tired, painkiller unsure, clotRisk major | One-sided swollen, warm calf without injury after a long-haul flight on the pill must be checked for a clot today.
F234 | emergency | calf, pain mild, side one, days 4-7, swelling slight, heat yes, walking altered, chest yes, fatigue tired, painkiller unsure, clotRisk major | New pleuritic pain, breathlessness and fast pulse with a swollen calf four weeks after surgery is a suspected pulmonary embolism.
F235 | emergency urgentCare | legs calf, pain extreme, trend worse, swelling clear, walking altered, motion limited, restPain yes, dailyLife yes, nerve saddle, rockHard yes, darkUrine yes, fatigue exhausted, painkiller unsure | Extreme worsening muscle pain, swelling and weakness with cola-coloured scanty urine after a hot race is likely rhabdomyolysis with kidney risk.
F236 | emergency | nowhere, chest yes, fatigue tired | Effort-related chest heaviness with arm heaviness, sweating and now persisting at rest in a man with risk factors is a suspected heart attack.
F237 | urgentCare | achilles, pain mild, side one, swelling clear, walking limping, dailyLife yes, pop yes, bruise yes, painkiller unsure, antibiotic yes | Sudden bang, palpable gap and inability to push off or tiptoe indicate an Achilles rupture, which needs same-day assessment and immobilisation despite little pain.
F238 | urgentCare emergency | heel ankle shin skin, pain strong, side one, days 4-7, trend worse, swelling clear, heat yes, walking limping, restPain yes, dailyLife yes, fever yes, fatigue exhausted, painkiller unsure, diabetes yes | Spreading hot redness with a streak and fever around a blister in a diabetic is cellulitis needing treatment today.
F239 | emergency | lowBack hamstring calf, pain strong, days 4-7, trend worse, walking altered, dailyLife yes, nerve saddle, fatigue tired, painkiller unsure | Back pain with both-leg symptoms, saddle numbness and new difficulty passing urine is suspected cauda equina syndrome.
F240 | urgentCare | ankle, pain strong, side one, trend same, quality sharp, pinpoint yes, swelling clear, walking unable, motion limited, restPain yes, dailyLife yes, pop yes, bruise yes, injury yes, painkiller unsure | Bony tenderness at the outer ankle plus inability to take four steps after a crack meets the Ottawa rules for a same-day X-ray.
F301 | rest crossTrain | knee, pain moderate, side one, days 4-7, trend same, painkiller yes | One-sided joint pain of 5 out of 10 masked by ibuprofen calls for several days off running, with no features needing medical review yet.
F302 | urgentCare | ankle, pain severe, side one, trend same, quality sharp, swelling clear, walking unable, motion limited, restPain yes, dailyLife yes, pop yes, bruise yes, injury yes, painkiller unsure, age teen | Cannot take four steps then or now and bone tenderness at the outer malleolus is Ottawa-positive and needs an X-ray today.
F303 | easyRun crossTrain | legs calf, pain mild, motion eases | Behind the dramatic words it is mild, even, improving muscle soreness with normal walking, so a short easy run is fine.
F304 | easyRun runAsPlanned | quad, pain mild, motion eases | Once corrected, this is mild symmetrical thigh muscle soreness after a class with normal knees, so a light run is fine.
F305 | emergency | shin, pain extreme, side one, trend worse, swelling clear, walking limping, motion limited, restPain yes, dailyLife yes, bruise yes, injury yes, nerve weak, cold yes, rockHard yes, painkiller unsure, bloodThinner yes | Escalating pain out of proportion, rock-hard swelling, pain on toe stretch and numb first web space on warfarin is acute compartment syndrome needing surgery within hours.
F306 | easyRun runAsPlanned | legs calf, pain mild, trend same, motion eases, fatigue tired, age teen | Mild even muscle tiredness the day after a soccer carnival, with no joint or one-sided pain, allows an easy short jog.
F307 | runAsPlanned easyRun | nowhere | Ordinary post-race soreness followed the normal course and is fully gone, so the usual easy run is fine.
F308 | runAsPlanned | nowhere | No symptoms, no risk factors, only low motivation, so nothing speaks against the usual run.
F309 | seeProfessional | foot, pain strong, side one, days 15+, trend worse, quality sharp, pinpoint yes, swelling slight, restPain yes, painkiller yes | Point tenderness on a metatarsal with worsening pain masked by ibuprofen suggests a stress fracture and needs assessment within days, with no running meanwhile.
F310 | runAsPlanned easyRun | nowhere, motion eases, clotRisk minor | A well, habitual 72-year-old with controlled blood pressure, no symptoms and GP support has no reason to skip his usual run.
F311 | emergency | calf knee, pain mild, side one, days 4-7, swelling slight, heat yes, walking altered, chest yes, clotRisk major | New breathlessness with pleuritic chest pain, fast heart and a sore swollen calf after surgery on oestrogen is a suspected pulmonary embolism.
F312 | easyRun crossTrain | glute hamstring, pain mild, motion eases, clotRisk minor | Mild symmetrical buttock and hamstring soreness after deadlifts, loosening with movement, allows a short gentle run at any age.
F313 | runAsPlanned easyRun | nowhere | Long-standing painless crackling without swelling, locking or giving way is harmless and no reason to change the run.
F314 | emergency urgentCare | quad, pain severe, trend worse, swelling clear, walking altered, motion limited, restPain yes, dailyLife yes, nerve saddle, rockHard yes, darkUrine yes, fatigue exhausted, painkiller unsure | Cola-coloured, scanty urine with swollen, weak, worsening thighs after unaccustomed exercise is rhabdomyolysis until proven otherwise and needs hospital bloods now.
F315 | seeProfessional | knee, pain moderate, side one, days 15+, trend same, quality sharp, swelling slight, pop yes, injury yes, jointTrouble catches, painkiller unsure | Catching, brief locking and giving way three weeks after a twist suggest a meniscal tear that needs an examination before running.
F316 | urgentCare emergency | groin, pain severe, side one, days 15+, trend worse, quality sharp, walking limping, restPain yes, dailyLife yes, painkiller unsure | Deep groin pain with sudden worsening and inability to bear weight in an under-fuelled runner is a femoral neck stress fracture that may displace and needs imaging today.
F317 | easyRun crossTrain runAsPlanned | quad, pain mild, motion eases, clotRisk major, pregnant yes | Healthy pregnancy, habitual runner cleared by her midwife, mild symmetrical muscle soreness only, so an easy run is in line with guidance.
F318 | emergency | lowBack hamstring calf, pain strong, days 8-14, trend worse, quality sharp, walking altered, restPain yes, dailyLife yes, nerve saddle, painkiller yes | Saddle numbness, new bladder trouble and weakness in both legs is cauda equina syndrome, an immediate emergency.
F319 | rest crossTrain | ankle, pain mild, side one, swelling slight, walking altered, injury yes | A mild, improving, Ottawa-negative ligament sprain with slight swelling means several days without running and gentle movement.
F320 | urgentCare emergency | knee, pain severe, side one, trend worse, swelling clear, heat yes, walking limping, motion limited, restPain yes, dailyLife yes, fever yes, painkiller unsure, clotRisk minor | A hot, red, swollen joint that cannot be moved, with rigors days after a joint injection, is septic arthritis until ruled out the same day.
F321 | seeProfessional rest | groin hip, pain strong, days 15+, trend worse, walking altered, restPain yes, dailyLife yes, fatigue tired, painkiller unsure, clotRisk major, pregnant yes | Worsening pelvic girdle pain affecting walking and turning in pregnancy should stop running and be seen by midwife or pelvic physio within days.
F322 | emergency | foot calf, pain strong, side one, trend worse, walking limping, restPain yes, dailyLife yes, nerve weak, cold yes, clotRisk minor | Sudden cold, pale, numb, weak foot in someone with AF off his anticoagulant is an acutely blocked artery with hours to save the limb.
F323 | runAsPlanned easyRun | nowhere | Mild soreness confined to both arms after lifting, with legs and chest entirely fine, does not affect a relaxed run.
F324 | seeProfessional urgentCare | legs, pain moderate, days 15+, trend worse, restPain yes, dailyLife yes, nerve weak, fatigue tired, painkiller unsure, statin yes | Weeks of symmetrical muscle pain with mild weakness after a statin increase needs a prompt CK check; normal urine keeps it out of the emergency level.
F325 | crossTrain rest | shin, pain moderate, days 8-14 | Diffuse shin pain in both legs that builds during runs, with no bony spot or night pain, means no running now but pain-free low-impact work is fine.
F326 | urgentCare emergency | heel skin, pain mild, side one, days 4-7, trend worse, swelling clear, heat yes, nerve bothLegs, fever yes, fatigue tired, painkiller unsure, diabetes yes | Spreading redness from a foot wound with chills and high sugars in a diabetic with neuropathy is a limb-threatening infection needing treatment the same day, however little it hurts.
F327 | rest crossTrain | legs, pain mild, fatigue exhausted | Marked exhaustion with short sleep, raised resting pulse and heavy legs is the article's fatigue sign: rest and sleep, with a clear short-term cause and no red flags.
F328 | easyRun crossTrain | calf, pain mild, motion eases, clotRisk minor, bloodThinner yes | Even, mild, easing calf soreness after hills without swelling, knock or bleeding, in a well-controlled anticoagulated runner, allows an easy run.
F329 | seeProfessional | calf, pain strong, side one, days 15+, trend worse, dailyLife yes, everyRun yes, clotRisk minor, diabetes yes | Calf pain at a fixed distance that goes with rest in a diabetic ex-smoker is arterial claudication and needs vascular assessment soon, not running through.
F330 | crossTrain rest | quad, pain moderate, walking altered, motion eases, restPain ache, dailyLife stairs, race long | Moderate symmetrical soreness that alters his stride on stairs and jogging is beyond a light run, but easy pain-free cycling is fine.
F331 | rest | legs calf, pain moderate, walking altered, fever yes, fatigue tired, illness unwell, painkiller unsure | Fever with generalised viral aches and no red flags means no exercise until well for a day or more, with home self-care.
F332 | easyRun | quad, pain mild, motion eases | Mild, symmetrical, easing muscle soreness without any warning sign is the textbook case for a shorter, gentle run.
F333 | urgentCare emergency | quad, pain mild, motion eases, chest yes, age teen | Collapse during exertion with palpitations and a family history of sudden young death needs same-day cardiac assessment and no exercise.
F334 | runAsPlanned easyRun | nowhere, diabetes yes | Mild settling injection-site soreness two days after a flu shot, otherwise well with good diabetes control and healthy feet, does not stop a usual easy run.
F335 | easyRun runAsPlanned | legs, pain mild, illness headCold | A mild, improving above-the-neck cold with no fever, aches or chest symptoms allows a shorter easy run.
F336 | seeProfessional | lowBack hamstring calf, pain moderate, side one, days 15+, trend same, quality sharp, motion eases, nerve tingling, painkiller unsure | Four weeks of non-improving nerve-root leg pain with stable tingling but no red flags needs a doctor or physio before running.
F337 | emergency | calf, pain mild, chest yes, clotRisk minor, diabetes yes | Ongoing central chest pressure at rest with arm, jaw and sweating after a week of exertional tightness in a diabetic smoker is an acute coronary syndrome.
F338 | seeProfessional | shin, pain moderate, side one, days 15+, trend worse, quality sharp, pinpoint yes, restPain yes, fatigue tired, painkiller unsure, age teen | Fingertip bony tenderness, night ache, painful hop and missing periods point to a tibial bone stress injury that needs assessment before any running.
F339 | seeProfessional | achilles, pain strong, side one, days 15+, trend worse, walking limping, restPain yes, dailyLife yes, painkiller yes | Ten weeks of worsening tendon pain with daily limping and daily painkillers has gone past self-care and needs physio or GP assessment.
F340 | urgentCare emergency | calf, pain moderate, side one, trend worse, swelling clear, heat yes, walking altered, restPain yes, clotRisk major | One-sided swollen, warm, tender calf after a long-haul flight on the pill with family history is a probable DVT that needs a same-day scan or treatment.
`;

export const stories: readonly Story[] = table.trim().split('\n').map(storyIn);

function storyIn(row: string): Story {
  const [id = '', answers = '', told = '', about = ''] = row.split(' | ');
  const [expected, ...acceptable] = answers.split(' ').map(levelNamed);
  if (expected === undefined) throw new Error(`no answer in ${row}`);
  return { id, expected, acceptable, findings: findingsIn(told), about };
}

function levelNamed(name: string): Level {
  const level = levels.find((each) => each === name);
  if (level === undefined) throw new Error(`unknown level ${name}`);
  return level;
}

/** "quad calf, pain mild, motion eases" */
function findingsIn(told: string): Findings {
  const [where = '', ...others] = told.split(', ');
  const scales = Object.fromEntries(others.map((each) => each.split(' ')));
  return findingsFrom({ sites: where === 'nowhere' ? [] : where.split(' '), ...scales });
}
