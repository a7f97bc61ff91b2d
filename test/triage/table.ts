/**
 * The clinical table in its own notation: code, level, days of rest, when the rule fires, sources. It is read by
 * a reader of its own (`test/support/notation.ts`) and compared with the rules.
 */
const table = `
E1 | emergency | 0 | chest = yes | nhs-dvt
E2 | emergency | 0 | nerve ≥ saddle | cauda-equina
E3 | emergency | 0 | cold = yes | limb-ischaemia
E4 | emergency | 0 | deformity = yes | broken-bones
E5 | emergency | 0 | darkUrine = yes | cdc-rhabdo
E6 | emergency | 0 | rockHard = yes | nhs-compartment
E7 | emergency | 0 | pain ≥ severe AND nerve ≥ tingling AND swelling ≥ clear | nhs-compartment
E8 | emergency | 0 | walking ≥ unable AND nerve ≥ tingling | nhs-sprains
E9 | emergency | 0 | fever = yes AND heat = yes AND walking ≥ unable | nhs-septic caution
E10 | emergency | 0 | tissue = joint AND heat = yes AND fever = yes | nhs-septic
E11 | emergency | 0 | site in {hip, groin} AND walking ≥ unable | femoral-neck sufe
E12 | emergency | 0 | heat = yes AND fever = yes AND pain ≥ severe | nhs-cellulitis
E13 | emergency | 0 | fever = yes AND nerve ≥ weak | cauda-equina
E14 | emergency | 0 | diabetes = yes AND heat = yes AND fever = yes | nice-ng19 nhs-cellulitis
E15 | emergency | 0 | site = groin AND pain ≥ severe AND swelling ≥ clear | caution
U1 | urgentCare | 0 | chest ≥ unsure OR deformity ≥ unsure OR cold ≥ unsure OR rockHard ≥ unsure | unsure-is-not-no
U2 | urgentCare | 0 | site in SOFT_LEG AND swelling ≥ clear AND side ≥ unsure | nhs-dvt wells
U3 | urgentCare | 0 | site in SOFT_LEG AND heat = yes AND side ≥ unsure | nhs-dvt nhs-cellulitis
U4 | urgentCare | 0 | site in CALF_LIKE AND pain ≥ mild AND side ≥ unsure AND clotRisk ≥ major | nhs-dvt wells
U5 | urgentCare | 0 | site in CALF_LIKE AND side ≥ unsure AND swelling ≥ slight AND clotRisk ≥ minor | nhs-dvt wells
U6 | urgentCare | 0 | tissue = joint AND heat = yes | nhs-septic
U7 | urgentCare | 0 | heat = yes AND fever = yes | nhs-cellulitis nhs-septic
U8 | urgentCare | 0 | tissue = joint AND fever = yes AND (swelling ≥ slight OR pain ≥ strong OR walking ≥ limping) | nhs-septic
U9 | urgentCare | 0 | walking ≥ unable | ottawa
U10 | urgentCare | 0 | injury = yes AND pinpoint = yes AND (tissue in {joint, tendon, bone, spine, unsure} OR (site = unnamed AND pain ≥ mild)) | ottawa
U11 | urgentCare | 0 | pop = yes AND (site in {achilles, heel} OR walking ≥ limping OR (site = knee AND (swelling ≥ slight OR motion ≥ limited OR jointTrouble ≥ givesWay))) | mayo-achilles nhs-sprains
U12 | urgentCare | 0 | nerve ≥ weak | nhs-compartment caution
U13 | urgentCare | 0 | pain ≥ mild AND ((site = groin AND (restPain = yes OR walking ≥ limping OR pain ≥ severe)) OR (site = hip AND walking ≥ limping)) | femoral-neck
U14 | urgentCare | 0 | jointTrouble ≥ locked | nhs-knee
U15 | urgentCare | 0 | age ≥ teen AND ((walking ≥ limping AND (site in {hip, groin, knee, quad, legs, unsure} OR age ≥ child)) OR (fever = yes AND pain ≥ mild)) | sufe
U16 | urgentCare | 0 | pregnant = yes AND site in CALF_LIKE AND pain ≥ mild AND side ≥ unsure | acog-804 nhs-dvt
U17 | urgentCare | 0 | bloodThinner = yes AND (swelling ≥ slight OR bruise = yes OR pop = yes OR (injury = yes AND pain ≥ moderate)) | anticoagulant
U18 | urgentCare | 0 | antibiotic = yes AND tissue = tendon AND pain ≥ mild | mhra-fluoroquinolone
U19 | urgentCare | 0 | tissue in {muscle, unsure} AND pain ≥ severe AND (swelling ≥ clear OR darkUrine ≥ unsure) | cdc-rhabdo
U20 | urgentCare | 0 | pain ≥ extreme | nhs-compartment
U21 | urgentCare | 0 | site in {foot, heel, arch} AND injury = yes AND ((swelling ≥ clear AND (bruise = yes OR walking ≥ limping)) OR (bruise = yes AND walking ≥ altered)) | ottawa
U22 | urgentCare | 0 | diabetes = yes AND site in FOOT AND (heat = yes OR swelling ≥ clear) | nice-ng19
U23 | urgentCare | 0 | site = lowBack AND fever = yes | cauda-equina
U24 | urgentCare | 0 | site = lowBack AND nerve ≥ bothLegs | cauda-equina
U25 | urgentCare | 0 | site = lowBack AND restPain = yes AND clotRisk ≥ major | cauda-equina caution
P1 | seeProfessional | 0 | pain ≥ severe | S2-16 S2-50
P2 | seeProfessional | 0 | dailyLife = yes | S2-52
P3 | seeProfessional | 0 | pain ≥ mild AND ((tissue in {muscle, joint, spine, unsure} AND days ≥ 8-14) OR (tissue = bone AND days ≥ 8-14 AND side ≥ unsure) OR (tissue in {tendon, bone} AND days ≥ 15+)) | S2-51 nhs-running doms nhs-heel nhs-shin
P4 | seeProfessional | 0 | restPain = yes | S2-47 bone-stress
P5 | seeProfessional | 0 | site in BONY AND pinpoint = yes | S2-47 bone-stress
P6 | seeProfessional | 0 | site = groin AND pain ≥ mild | femoral-neck
P7 | seeProfessional | 0 | (site = knee AND (swelling ≥ clear OR (swelling ≥ slight AND (pain ≥ moderate OR walking ≥ altered)))) OR (tissue = joint AND swelling ≥ clear AND (pain ≥ strong OR walking ≥ limping)) | nhs-running
P8 | seeProfessional | 0 | jointTrouble ≥ givesWay | nhs-knee
P9 | seeProfessional | 0 | pop = yes | mayo-achilles strain-grades
P10 | seeProfessional | 0 | nerve ≥ duringRuns | nhs-compartment
P11 | seeProfessional | 0 | everyRun = yes | nhs-compartment
P12 | seeProfessional | 0 | pain ≥ mild AND trend ≥ worse AND days ≥ 4-7 AND (tissue in {muscle, joint, spine, unsure} OR (tissue in {tendon, bone} AND (side ≥ unsure OR pain ≥ strong))) | S2-40 S2-51
P13 | seeProfessional | 0 | walking ≥ limping AND (days ≥ 4-7 OR site in BONY) | S2-52 bone-stress
P14 | seeProfessional | 0 | tissue in {muscle, spine, unsure} AND swelling ≥ clear | S2-17 nhs-running
P15 | seeProfessional | 0 | site in CALF_LIKE AND side ≥ unsure AND swelling ≥ slight | nhs-dvt
P16 | seeProfessional | 0 | heat = yes | S2-17 nhs-cellulitis
P17 | seeProfessional | 0 | pregnant = yes AND pain ≥ mild AND (site in CALF_LIKE OR site in {hip, groin, lowBack}) | acog-804
P18 | seeProfessional | 0 | bloodThinner = yes AND pain ≥ moderate AND side ≥ unsure | caution anticoagulant
P19 | seeProfessional | 0 | diabetes = yes AND site in FOOT AND pain ≥ mild | nhs-heel
P20 | seeProfessional | 0 | age ≥ child AND pain ≥ mild AND days ≥ 4-7 | caution
P21 | seeProfessional | 0 | bruise = yes AND (pain ≥ strong OR walking ≥ limping OR (pain ≥ moderate AND days ≥ 4-7)) | strain-grades
P22 | seeProfessional | 0 | fatigue ≥ exhausted AND days ≥ 8-14 | S2-19 S2-51
P23 | seeProfessional | 0 | antibiotic = yes AND pain ≥ mild AND tissue in {joint, bone, muscle, unsure} | mhra-fluoroquinolone
P24 | seeProfessional | 0 | comesBack = yes AND (pain ≥ mild OR swelling ≥ slight) | S2-51 nhs-running
P25 | seeProfessional | 0 | statin = yes AND tissue in {muscle, unsure} AND pain ≥ mild AND days ≥ 4-7 | nhs-statins
P26 | seeProfessional | 0 | pelvicFloor = yes | nice-ng210 postnatal-running
P27 | seeProfessional | 0 | fatigue ≥ tired AND days ≥ 15+ | nhs-tiredness
R1 | rest | 3 | tissue = joint AND pain ≥ mild | S1-04
R2 | rest | 3 | swelling ≥ slight | S1-14 S1-22 S2-17
R3 | rest | 2 | motion ≥ limited | S2-18
R4 | rest | 2 | fatigue ≥ exhausted | S2-19
R5 | rest | 2 | pain ≥ strong | S2-16 pain-monitoring
R6 | rest | 2 | trend ≥ worse AND pain ≥ mild AND (side ≥ unsure OR tissue in {joint, tendon, bone, spine, unsure} OR pain ≥ moderate) | S2-27
R7 | rest | 3 | quality ≥ sharp | S1-24
R8 | rest | 3 | walking ≥ limping | S2-52
R9 | rest | 3 | tissue in LEG AND pinpoint = yes | S2-47
R10 | rest | 2 | fever ≥ unsure | fever
R11 | rest | 3 | bruise = yes OR pop ≥ unsure | strain-grades
R12 | rest | 3 | injury = yes AND pain ≥ mild | nhs-sprains
R13 | rest | 3 | tissue in {tendon, bone, spine, unsure} AND pain ≥ moderate | pain-monitoring
R14 | rest | 3 | age ≥ child AND pain ≥ mild | caution
R15 | rest | 1 | darkUrine ≥ unsure OR nerve ≥ unsure OR jointTrouble ≥ unsure | unsure-is-not-no
R16 | rest | 2 | tissue = muscle AND pain ≥ mild AND side ≥ one AND days ≥ 4-7 | S2-45 S2-40
R17 | rest | 3 | tissue = joint AND painkiller = yes | S2-48 S1-04
R18 | rest | 3 | age ≥ teen AND pain ≥ mild AND tissue in {joint, tendon, bone} | caution
R19 | rest | 3 | tissue = muscle AND pain ≥ moderate AND side ≥ one AND walking ≥ altered | strain-grades
R20 | rest | 2 | illness ≥ unwell | cold-neck-check fever
R21 | rest | 3 | race ≥ marathon | marathon-recovery
C1 | crossTrain | 1 | pain ≥ moderate | S2-21
C2 | crossTrain | 1 | tissue in LEG AND days ≥ 4-7 AND pain ≥ mild | S2-40
C3 | crossTrain | 1 | tissue in LEG AND pain ≥ mild AND side ≥ unsure | S2-45
C4 | crossTrain | 1 | walking ≥ altered | S2-09
C5 | crossTrain | 1 | tissue = tendon AND pain ≥ mild | nhs-heel pain-monitoring
C6 | crossTrain | 1 | tissue = bone AND pain ≥ mild | nhs-shin
C7 | crossTrain | 1 | painkiller = yes AND pain ≥ mild | S2-48
C8 | crossTrain | 1 | tissue in {unsure, spine} AND pain ≥ mild | unsure-is-not-no
C9 | crossTrain | 1 | any of {pinpoint, quality, restPain, heat, dailyLife, bruise, injury, motion, fatigue, everyRun, illness, race, comesBack} ≥ unsure | unsure-is-not-no
C10 | crossTrain | 1 | tissue in LEG AND trend ≥ worse AND pain ≥ mild | S2-27
C11 | crossTrain | 1 | tissue in {muscle, tendon, bone, spine, unsure} AND painkiller = yes | S2-48
C12 | crossTrain | 1 | dailyLife ≥ stairs | S2-21 doms
C13 | crossTrain | 1 | site in CALF_LIKE AND pain ≥ mild AND clotRisk ≥ major | nhs-dvt caution
A1 | easyRun | 0 | pain ≥ mild | S2-21 S1-16
A2 | easyRun | 0 | fatigue ≥ tired | S2-19
A3 | easyRun | 0 | motion ≥ eases | S2-21
A4 | easyRun | 0 | pregnant ≥ unsure OR bloodThinner = yes OR painkiller = yes | caution
A5 | easyRun | 0 | illness ≥ headCold | cold-neck-check
A6 | easyRun | 0 | race ≥ long | marathon-recovery
`;

export type Row = {
  readonly code: string;
  readonly level: string;
  readonly restDays: number;
  readonly when: string;
  readonly sources: readonly string[];
};

export const clinicalTable: readonly Row[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', level = '', days = '', when = '', sources = ''] = row.split(' | ');
    return { code, level, restDays: Number(days), when, sources: sources.split(' ') };
  });
