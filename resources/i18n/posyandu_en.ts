<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>posyandu</name>
    <message>
        <source> (desa contoh)</source>
        <translation> (demo village)</translation>
    </message>
    <message>
        <source> Bagi menjadi beberapa berkas, lalu impor satu per satu.</source>
        <translation> Split it into several files, then import one by one.</translation>
    </message>
    <message>
        <source> Kunci rahasianya ada di laptop ini.</source>
        <translation> Its secret half is on this laptop.</translation>
    </message>
    <message>
        <source> Uji sambungan saat ada sinyal.</source>
        <translation> Test the connection when there is signal.</translation>
    </message>
    <message>
        <source> atau </source>
        <translation> or </translation>
    </message>
    <message>
        <source> dan {names_count} lagi</source>
        <translation> and {names_count} more</translation>
    </message>
    <message>
        <source> · Ctrl+T: teruskan · Ctrl+U: serumah · Ctrl+J: bayi baru</source>
        <translation> · Ctrl+T: hand on · Ctrl+U: household · Ctrl+J: new baby</translation>
    </message>
    <message>
        <source> · Ctrl+U: serumah · Ctrl+J: bayi baru</source>
        <translation type="vanished"> · Ctrl+U: household · Ctrl+J: new baby</translation>
    </message>
    <message>
        <source> · batch {lot_number}</source>
        <translation> · batch {lot_number}</translation>
    </message>
    <message>
        <source> · belum lengkap</source>
        <translation> · not complete</translation>
    </message>
    <message>
        <source> · bulan lalu</source>
        <translation> · last month</translation>
    </message>
    <message>
        <source> · disarankan</source>
        <translation> · suggested</translation>
    </message>
    <message>
        <source> · rumah</source>
        <translation> · at home</translation>
    </message>
    <message>
        <source> · waktunya diulang</source>
        <translation> · time to ask again</translation>
    </message>
    <message>
        <source> · {overdue} belum datang, lebih dari {after_days} hari</source>
        <translation> · {overdue} have not arrived, more than {after_days} days</translation>
    </message>
    <message>
        <source>(+{count} lagi, F2)</source>
        <translation>(+{count} more, F2)</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>, dan {more} lagi</source>
        <translation>, and {more} more</translation>
    </message>
    <message>
        <source>, ulang {due}</source>
        <translation>, again {due}</translation>
    </message>
    <message>
        <source>, {days} hari</source>
        <translation>, {days} d</translation>
    </message>
    <message>
        <source>. {too_close_count} suntikan terlalu rapat, tidak dihitung</source>
        <translation>. Injections too close together, not counted: {too_close_count}</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>0 sampai 5</source>
        <translation>0 to 5</translation>
    </message>
    <message>
        <source>1 sampai 6: bagian lain. Enter: buka. Esc: kembali.</source>
        <translation>1 to 6: other parts. Enter: open. Esc: back.</translation>
    </message>
    <message>
        <source>1 sampai 6: bagian lain. Esc: kembali.</source>
        <translation>1 to 6: other part. Esc: back.</translation>
    </message>
    <message>
        <source>1 sampai 6: bagian lain. Panah: grafik lain. Esc: kembali.</source>
        <translation>1 to 6: other parts. Arrows: another chart. Esc: back.</translation>
    </message>
    <message>
        <source>10 angka, misalnya 33.74.01.2003</source>
        <translation>10 digits, for example 33.74.01.2003</translation>
    </message>
    <message>
        <source>10 mg sehari selama 10 hari, walau diare sudah berhenti</source>
        <translation>10 mg a day for 10 days, even when the diarrhoea has stopped</translation>
    </message>
    <message>
        <source>100-200 ml setiap buang air</source>
        <translation>100-200 ml after each stool</translation>
    </message>
    <message>
        <source>20 mg sehari selama 10 hari, walau diare sudah berhenti</source>
        <translation>20 mg a day for 10 days, even when the diarrhoea has stopped</translation>
    </message>
    <message>
        <source>200-300 ml setiap buang air</source>
        <translation>200-300 ml after each stool</translation>
    </message>
    <message>
        <source>2T, tidak naik</source>
        <translation>2T, not gained</translation>
    </message>
    <message>
        <source>2T/gizi</source>
        <translation>2T/nutrition</translation>
    </message>
    <message>
        <source>300-400 ml setiap buang air</source>
        <translation>300-400 ml after each stool</translation>
    </message>
    <message>
        <source>4T</source>
        <translation>4T</translation>
    </message>
    <message>
        <source>50-100 ml setiap buang air</source>
        <translation>50-100 ml after each stool</translation>
    </message>
    <message>
        <source>6 atau lebih</source>
        <translation>6 or more</translation>
    </message>
    <message>
        <source>600 warga karangan dengan riwayat 12 bulan. Tidak dikirim ke mana pun.</source>
        <translation>600 invented people with 12 months of history. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>AKDR/IUD</source>
        <translation>IUD</translation>
    </message>
    <message>
        <source>AKS</source>
        <translation>AKS</translation>
    </message>
    <message>
        <source>AKS berat (B)</source>
        <translation>AKS severe (B)</translation>
    </message>
    <message>
        <source>AKS mandiri (M)</source>
        <translation>AKS independent (M)</translation>
    </message>
    <message>
        <source>AKS ringan (R)</source>
        <translation>AKS slight (R)</translation>
    </message>
    <message>
        <source>AKS sedang (S)</source>
        <translation>AKS moderate (S)</translation>
    </message>
    <message>
        <source>AKS total (T)</source>
        <translation>AKS total (T)</translation>
    </message>
    <message>
        <source>AKS, tanggal</source>
        <translation>AKS, date</translation>
    </message>
    <message>
        <source>AKS, tempat</source>
        <translation>AKS, place</translation>
    </message>
    <message>
        <source>ASI</source>
        <translation>Breast milk</translation>
    </message>
    <message>
        <source>ASI eksklusif</source>
        <translation>Exclusive breastfeeding</translation>
    </message>
    <message>
        <source>ASI eksklusif (0-6 bulan)</source>
        <translation>Exclusive breastfeeding (0-6 months)</translation>
    </message>
    <message>
        <source>ASI masih yang terbaik. Susui lebih sering; tanyakan kesulitannya kepada bidan.</source>
        <translation>Breast milk is still the best. Breastfeed more often; ask the midwife about difficulties.</translation>
    </message>
    <message>
        <source>ASI saja sampai 6 bulan</source>
        <translation>Breast milk alone up to 6 months</translation>
    </message>
    <message>
        <source>ASI tetap diberikan sampai umur 2 tahun.</source>
        <translation>Go on breastfeeding up to 2 years.</translation>
    </message>
    <message>
        <source>Absen {gap} bulan</source>
        <translation>Away {gap} mo</translation>
    </message>
    <message>
        <source>Acara</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Ada anggota keluarga DM</source>
        <translation>Somebody in the family has diabetes</translation>
    </message>
    <message>
        <source>Ada anggota keluarga ODGJ</source>
        <translation>Somebody in the family has a severe mental disorder</translation>
    </message>
    <message>
        <source>Ada anggota keluarga hipertensi</source>
        <translation>Somebody in the family has high blood pressure</translation>
    </message>
    <message>
        <source>Ada anggota keluarga sakit TBC</source>
        <translation>Somebody in the family has TB</translation>
    </message>
    <message>
        <source>Ada botol vaksin yang belum betul. Lihat keterangan di bawahnya.</source>
        <translation>A vial is not right yet. See what stands below it.</translation>
    </message>
    <message>
        <source>Ada botol vaksin yang belum betul. Lihat keterangan di sampingnya.</source>
        <translation type="vanished">A vial is not right yet. See what stands beside it.</translation>
    </message>
    <message>
        <source>Ada cara KB untuk setiap ibu, juga yang sedang menyusui.</source>
        <translation>There is a method for every mother, also while breastfeeding.</translation>
    </message>
    <message>
        <source>Ada gejala TBC</source>
        <translation>There is a sign of TB</translation>
    </message>
    <message>
        <source>Ada gejala yang perlu dilihat bidan hari ini untuk memastikan bukan TBC.</source>
        <translation>The midwife should look at a sign today to be sure it is not TB.</translation>
    </message>
    <message>
        <source>Ada imunisasi yang boleh diberikan hari ini. Mari ke meja bidan.</source>
        <translation>Immunisations may be given today. Please go to the midwife's table.</translation>
    </message>
    <message>
        <source>Ada isian yang belum disimpan</source>
        <translation>Something is not saved yet</translation>
    </message>
    <message>
        <source>Ada jawaban</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Ada kegiatan sehari-hari yang perlu dibantu. Periksakan supaya tahu sebabnya.</source>
        <translation>Some daily activities need help. Have it checked to find out why.</translation>
    </message>
    <message>
        <source>Ada keluhan pada mata?</source>
        <translation>Any trouble with the eyes?</translation>
    </message>
    <message>
        <source>Ada kemampuan yang belum dicapai anak. Periksakan, dan latih di rumah lewat bermain.</source>
        <translation>There are things the child cannot do yet. Have it checked, and practise at home by playing.</translation>
    </message>
    <message>
        <source>Ada kesalahan di aplikasi. Kunjungan yang sudah disimpan tetap aman, dan isian terakhir ada di draf. Tutup lalu buka lagi aplikasinya. Bila terulang, beri tahu Puskesmas: {kind}.</source>
        <translation>Something went wrong in the program. Saved visits are safe, and what was typed last is in the draft. Close the program and open it again. If it happens again, tell the Puskesmas: {kind}.</translation>
    </message>
    <message>
        <source>Ada kunjungan yang belum disimpan</source>
        <translation>A visit is not saved yet</translation>
    </message>
    <message>
        <source>Ada masalah</source>
        <translation>There is a problem</translation>
    </message>
    <message>
        <source>Ada pelayanan yang belum didapat</source>
        <translation>A service is still missing</translation>
    </message>
    <message>
        <source>Ada pembetulan yang belum disimpan</source>
        <translation>A correction is not saved yet</translation>
    </message>
    <message>
        <source>Ada pemeriksaan yang belum didapat. Kami bantu membuat janji ke posyandu atau Pustu, dan mengantar bila perlu.</source>
        <translation>An examination is missing. We help to make an appointment at the posyandu or Pustu, and come along if needed.</translation>
    </message>
    <message>
        <source>Ada tanda bahaya</source>
        <translation>There is a danger sign</translation>
    </message>
    <message>
        <source>Ada tanda bahaya sesudah bersalin. Ibu harus diperiksa sekarang juga; kami hubungi bidan dan antar.</source>
        <translation>There is a danger sign after the birth. The mother must be examined right now; we call the midwife and take her there.</translation>
    </message>
    <message>
        <source>Ada tanda bahaya. Ibu harus diperiksa sekarang juga; kami hubungi bidan dan antar, jangan pulang sendiri.</source>
        <translation>There is a danger sign. The mother must be examined right now; we call the midwife and take her there. Do not go home alone.</translation>
    </message>
    <message>
        <source>Ada yang lupa</source>
        <translation>Forgot some</translation>
    </message>
    <message>
        <source>Ada yang mengganggu soal pacaran, tubuh, atau hubungan seksual?</source>
        <translation>Is anything troubling about dating, the body, or sex?</translation>
    </message>
    <message>
        <source>Ada yang perlu dilihat lebih teliti. Temui bidan atau perawat sebelum pulang.</source>
        <translation>Something needs a closer look. See the midwife or nurse before going home.</translation>
    </message>
    <message>
        <source>Ada yang salah</source>
        <translation>Something wrong</translation>
    </message>
    <message>
        <source>Admin / bukan</source>
        <translation type="vanished">Admin / not</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Air hujan</source>
        <translation>Rain water</translation>
    </message>
    <message>
        <source>Air kemasan atau isi ulang</source>
        <translation>Bottled or refill water</translation>
    </message>
    <message>
        <source>Ajak bicara</source>
        <translation>Talk together</translation>
    </message>
    <message>
        <source>Ajak bicara, bernyanyi, dan membaca gambar setiap hari.</source>
        <translation>Talk, sing and look at pictures every day.</translation>
    </message>
    <message>
        <source>Ajak periksa IVA dan payudara di Puskesmas. Sebentar saja, dan menolong bila ketahuan awal.</source>
        <translation>Invite her to the cervical and breast examination at the Puskesmas. It is short, and helps when something is found early.</translation>
    </message>
    <message>
        <source>Akhir PMT</source>
        <translation>End of the recovery food</translation>
    </message>
    <message>
        <source>Akhir kehamilan</source>
        <translation>End of the pregnancy</translation>
    </message>
    <message>
        <source>Akhiri PMT</source>
        <translation>End supplementary food</translation>
    </message>
    <message>
        <source>Aktivitas</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Alamat dan token diberikan Puskesmas. Token seperti kunci: jangan dibagikan.</source>
        <translation>The Puskesmas gives you address and token. A token is like a key: do not share it.</translation>
    </message>
    <message>
        <source>Alamat diubah</source>
        <translation>Address changed</translation>
    </message>
    <message>
        <source>Alamat harus diawali https:// (http hanya untuk laptop ini sendiri).</source>
        <translation>The address must begin with https:// (http only for this laptop itself).</translation>
    </message>
    <message>
        <source>Alamat ini bukan server FHIR.</source>
        <translation>This address is not a FHIR server.</translation>
    </message>
    <message>
        <source>Alamat server Puskesmas belum diisi.</source>
        <translation>The address of the Puskesmas server is not filled in yet.</translation>
    </message>
    <message>
        <source>Alamat token</source>
        <translation>Token address</translation>
    </message>
    <message>
        <source>Alamat token tidak memberi token.</source>
        <translation>The token address gives no token.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan ini untuk anak {first} sampai {last} bulan.</source>
        <translation>This reason is for children of {first} to {last} months.</translation>
    </message>
    <message>
        <source>Alasan ini untuk ibu hamil. Pilih alasan yang lain.</source>
        <translation>This reason is for pregnant women. Choose another one.</translation>
    </message>
    <message>
        <source>Alasan mulai PMT sudah tidak ada</source>
        <translation>The reason for supplementary food is gone</translation>
    </message>
    <message>
        <source>Alasan:</source>
        <translation>Reason:</translation>
    </message>
    <message>
        <source>Alat diganti/dikalibrasi</source>
        <translation>Instrument changed/calibrated</translation>
    </message>
    <message>
        <source>Alat salah</source>
        <translation>Wrong instrument</translation>
    </message>
    <message>
        <source>Ambil daftar warga dari unduhan e-PPGBM atau dari templat kami. Semuanya ditampilkan dulu; belum ada yang berubah sebelum Anda menekan Impor.</source>
        <translation>Take the register from an e-PPGBM download or from our template. Everything is shown first; nothing changes before you press Import.</translation>
    </message>
    <message>
        <source>Ambil dari berkas</source>
        <translation>Take from a file</translation>
    </message>
    <message>
        <source>Ambil semua dari berkas</source>
        <translation>Take all from the file</translation>
    </message>
    <message>
        <source>Ambil tanda terima</source>
        <translation>Fetch receipts</translation>
    </message>
    <message>
        <source>Anak harus diperiksa sekarang juga. Kami panggil bidan dan bantu mengantar.</source>
        <translation>The child must be examined right now. We call the midwife and help with the way.</translation>
    </message>
    <message>
        <source>Anak harus diperiksa sekarang juga. Kami telepon nakes sekarang dan bantu mengantar; jangan menunggu.</source>
        <translation>The child must be examined right now. We telephone a health worker and help with the way; do not wait.</translation>
    </message>
    <message>
        <source>Anak kurus untuk tingginya. Periksakan, dan beri lauk hewani setiap kali makan.</source>
        <translation>The child is thin for the height. Have it checked, and give animal protein at every meal.</translation>
    </message>
    <message>
        <source>Anak prasekolah</source>
        <translation type="vanished">Preschool children</translation>
    </message>
    <message>
        <source>Anak sakit dan tanda bahaya</source>
        <translation>A sick child and danger signs</translation>
    </message>
    <message>
        <source>Anak sangat kurang gizi dan perlu diperiksa hari ini. Gizi buruk bisa sembuh bila segera dirawat.</source>
        <translation>The child is severely undernourished and must be examined today. It can be healed when treated soon.</translation>
    </message>
    <message>
        <source>Anak sedang sakit</source>
        <translation>Child is ill</translation>
    </message>
    <message>
        <source>Anak sedang sakit. Temui bidan sebelum pulang, dan beri minum serta makan lebih sering.</source>
        <translation>The child is ill. See the midwife before going home, and give drink and food more often.</translation>
    </message>
    <message>
        <source>Anak seumur ini biasanya diukur {other_posture}, bukan {posture}. Periksa cara ukurnya.</source>
        <translation>Children of this age are usually measured {other_posture}, not {posture}. Check how it was measured.</translation>
    </message>
    <message>
        <source>Anda</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Anemia</source>
        <translation>Anaemia</translation>
    </message>
    <message>
        <source>Anemia berat</source>
        <translation>Severe anaemia</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Angka 1 sampai 4 memilih latihan.</source>
        <translation>Digits 1 to 4 choose a drill.</translation>
    </message>
    <message>
        <source>Angka bulat {least} sampai {most}.</source>
        <translation>A whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Angka ini tidak lazim untuk umurnya; ukur lagi</source>
        <translation>This number is unusual for the age; measure again</translation>
    </message>
    <message>
        <source>Angka ini untuk rapat mingguan di Pustu. Tanda bahaya: telepon nakes saat itu juga.</source>
        <translation>These figures are for the weekly meeting at the Pustu. Danger sign: phone a health worker at once.</translation>
    </message>
    <message>
        <source>Angka jauh dari yang terakhir</source>
        <translation>A number far from the last one</translation>
    </message>
    <message>
        <source>Angka sebelumnya dibetulkan sesudah {count} kunjungan ini dinilai. Hasilnya belum ikut berubah.</source>
        <translation>An earlier number was corrected after {count} of these visits were judged. Their results have not changed yet.</translation>
    </message>
    <message>
        <source>Angka yang berubah terlalu jauh</source>
        <translation>Numbers that changed too much</translation>
    </message>
    <message>
        <source>Angka yang dibulatkan</source>
        <translation>Rounded numbers</translation>
    </message>
    <message>
        <source>Angka yang diragukan tidak ditunjukkan. Ukur lagi, atau pilih alasannya.</source>
        <translation>Doubted numbers are not shown. Measure again, or choose the reason.</translation>
    </message>
    <message>
        <source>Angka yang tidak cocok satu sama lain</source>
        <translation>Numbers that do not go together</translation>
    </message>
    <message>
        <source>Angkanya terlalu kecil. Periksa lagi.</source>
        <translation>The number is too small. Check again.</translation>
    </message>
    <message>
        <source>Antar ke bidan untuk bicara berdua. Hanya bidan dan yang mencatat yang tahu isinya.</source>
        <translation>Take them to the midwife to talk alone. Only the midwife and whoever wrote it know what it says.</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Apa saja yang dimakan anak sejak kemarin pagi.</source>
        <translation>Everything the child ate since yesterday morning.</translation>
    </message>
    <message>
        <source>Apras</source>
        <translation>Preschool</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Area kelamin bengkak atau luka</source>
        <translation>Swelling or wound of the genitals</translation>
    </message>
    <message>
        <source>Artinya</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Artinya menunggu: betulkan angkanya, tekan U di isiannya untuk mengukur lagi, atau Ctrl+S lalu pilih alasannya ({first}–{last}).</source>
        <translation>The meaning waits: put the number right, press U in its field to measure again, or Ctrl+S and choose the reason ({first}–{last}).</translation>
    </message>
    <message>
        <source>As. urat</source>
        <translation>Uric acid</translation>
    </message>
    <message>
        <source>Asal catatan</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Asam urat</source>
        <translation>Uric acid</translation>
    </message>
    <message>
        <source>Asam urat normal</source>
        <translation>Normal uric acid</translation>
    </message>
    <message>
        <source>Asam urat tinggi</source>
        <translation>High uric acid</translation>
    </message>
    <message>
        <source>Asam urat tinggi. Banyak minum air putih, kurangi jeroan, dan periksakan bila sendi nyeri.</source>
        <translation>The uric acid is high. Drink much water, less offal, and have it checked when joints hurt.</translation>
    </message>
    <message>
        <source>Asin</source>
        <translation>Salt</translation>
    </message>
    <message>
        <source>Asma</source>
        <translation>Asthma</translation>
    </message>
    <message>
        <source>Asma dalam keluarga</source>
        <translation>Asthma in the family</translation>
    </message>
    <message>
        <source>Ayah {name}</source>
        <translation>Father {name}</translation>
    </message>
    <message>
        <source>BB awal belum ada</source>
        <translation>No weight before pregnancy</translation>
    </message>
    <message>
        <source>BB hijau</source>
        <translation>Green weight gain</translation>
    </message>
    <message>
        <source>BB kg</source>
        <translation>Wt kg</translation>
    </message>
    <message>
        <source>BB merah</source>
        <translation>Red weight gain</translation>
    </message>
    <message>
        <source>BB sangat kurang</source>
        <translation>Severely underweight</translation>
    </message>
    <message>
        <source>BB/PB</source>
        <translation>BB/PB</translation>
    </message>
    <message>
        <source>BB/TB</source>
        <translation>BB/TB</translation>
    </message>
    <message>
        <source>BB/U</source>
        <translation>BB/U</translation>
    </message>
    <message>
        <source>BB/U baik</source>
        <translation>Weight for age good</translation>
    </message>
    <message>
        <source>BB/U lainnya</source>
        <translation>Weight for age other</translation>
    </message>
    <message>
        <source>BCG</source>
        <translation>BCG</translation>
    </message>
    <message>
        <source>BGM</source>
        <translation>Below red line</translation>
    </message>
    <message>
        <source>Bacakan SHA-256 itu kepada Puskesmas. Bila sama, simpan.</source>
        <translation>Read this SHA-256 out to the Puskesmas. If theirs is the same, save.</translation>
    </message>
    <message>
        <source>Bacakan sidik ini lewat telepon sebelum kunci dipakai. Kunci ini boleh diketahui umum.</source>
        <translation>Read this fingerprint out by telephone before the key is used. This key may be known to everybody.</translation>
    </message>
    <message>
        <source>Badan panas atau dingin</source>
        <translation>Body hot or cold</translation>
    </message>
    <message>
        <source>Badan terasa lelah sepanjang waktu?</source>
        <translation>Feels tired all the time?</translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>Bahasanya FHIR {fhirversion}, cocok.</source>
        <translation>It speaks FHIR {fhirversion}, which fits.</translation>
    </message>
    <message>
        <source>Bahaya</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Baik</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Balita</source>
        <translation>Under-fives</translation>
    </message>
    <message>
        <source>Balita sakit</source>
        <translation>Under-fives ill</translation>
    </message>
    <message>
        <source>Balita {ages}</source>
        <translation type="vanished">Under-fives {ages}</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Banyak kegiatan sehari-hari perlu ditolong. Petugas Puskesmas bisa berkunjung dan melatih keluarga.</source>
        <translation>Many daily activities need help. Puskesmas staff can visit and teach the family.</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Baris yang ditolak</source>
        <translation>Rows refused</translation>
    </message>
    <message>
        <source>Baris yang ditolak.xlsx</source>
        <translation>Rows refused.xlsx</translation>
    </message>
    <message>
        <source>Baris {row_number} dan baris {row_number_2} cocok dengan orang yang sama di register. Periksa NIK dan nama orang tua keduanya.</source>
        <translation>Row {row_number} and row {row_number_2} match the same person in the register. Check both NIKs and the parents' names.</translation>
    </message>
    <message>
        <source>Baru bekerja sebentar sudah capek?</source>
        <translation>Easily tired?</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Batalkan langkah terakhir {name}? Tekan Ctrl+Z sekali lagi.</source>
        <translation>Undo the last step of {name}? Press Ctrl+Z once more.</translation>
    </message>
    <message>
        <source>Batasnya: {limits}</source>
        <translation>Limits: {limits}</translation>
    </message>
    <message>
        <source>Batuk 2 minggu atau lebih harus diperiksa dahaknya, gratis di Puskesmas.</source>
        <translation>A cough of 2 weeks or more needs a sputum test, free at the Puskesmas.</translation>
    </message>
    <message>
        <source>Batuk 2 minggu atau lebih, atau tidak sembuh-sembuh</source>
        <translation>Cough for 2 weeks or more, or that does not heal</translation>
    </message>
    <message>
        <source>Batuk atau pilek</source>
        <translation>Cough or cold</translation>
    </message>
    <message>
        <source>Batuk berat atau tidak sembuh-sembuh</source>
        <translation>Severe cough, or cough that does not heal</translation>
    </message>
    <message>
        <source>Batuk darah</source>
        <translation>Coughs blood</translation>
    </message>
    <message>
        <source>Batuk lama dan TBC</source>
        <translation>Long cough and TB</translation>
    </message>
    <message>
        <source>Batuk terus-menerus</source>
        <translation>Cough that goes on</translation>
    </message>
    <message>
        <source>Bawa Buku KIA setiap kali datang.</source>
        <translation>Bring the KIA book each time.</translation>
    </message>
    <message>
        <source>Bayi</source>
        <translation>Babies</translation>
    </message>
    <message>
        <source>Bayi baru</source>
        <translation>New baby</translation>
    </message>
    <message>
        <source>Bayi baru dari ibunya</source>
        <translation>New baby of its mother</translation>
    </message>
    <message>
        <source>Bayi baru lahir</source>
        <translation>The newborn</translation>
    </message>
    <message>
        <source>Bayi baru lahir perlu diperiksa bidan. Bila hari ini diperiksa di sini, tandai pemeriksaannya.</source>
        <translation>The newborn needs the midwife's check. If checked here today, mark it.</translation>
    </message>
    <message>
        <source>Bayi berikutnya</source>
        <translation>Next baby</translation>
    </message>
    <message>
        <source>Bayi harus diperiksa sekarang juga. Kami telepon nakes sekarang dan bantu mengantar; jangan menunggu.</source>
        <translation>The baby must be examined right now. We telephone a health worker and help with the way; do not wait.</translation>
    </message>
    <message>
        <source>Bayi ke-{number}</source>
        <translation>Baby number {number}</translation>
    </message>
    <message>
        <source>Bayi kurus untuk panjangnya. Susui lebih sering, siang dan malam, dan periksakan cara menyusunya.</source>
        <translation>The baby is thin for the length. Breastfeed more often, day and night, and have the feeding checked.</translation>
    </message>
    <message>
        <source>Bayi lahir hidup</source>
        <translation>Babies born alive</translation>
    </message>
    <message>
        <source>Bayi menyusu dalam satu jam pertama</source>
        <translation>The baby sucked within the first hour</translation>
    </message>
    <message>
        <source>Bayi sangat kurang gizi dan perlu diperiksa hari ini. Teruskan ASI sesering mungkin sampai diperiksa.</source>
        <translation>The baby is severely undernourished and must be examined today. Go on breastfeeding as often as you can until then.</translation>
    </message>
    <message>
        <source>Bayi sebelumnya</source>
        <translation>Baby before</translation>
    </message>
    <message>
        <source>Bayi sedang sakit. Temui bidan sebelum pulang, dan susui lebih sering.</source>
        <translation>The baby is ill. See the midwife before going home, and breastfeed more often.</translation>
    </message>
    <message>
        <source>Bayi {place}</source>
        <translation>Baby {place}</translation>
    </message>
    <message>
        <source>Bayi, balita, dan anak prasekolah</source>
        <translation>Babies, toddlers and preschool children</translation>
    </message>
    <message>
        <source>Bayinya sudah terdaftar. Ubah dulu data bayinya.</source>
        <translation>The baby is registered already. Change the baby's data first.</translation>
    </message>
    <message>
        <source>Beban pikiran bisa dibantu, dan ceritanya dijaga. Mari bicara dengan petugas Puskesmas.</source>
        <translation>A burdened mind can be helped, and what is told stays safe. Please talk with the Puskesmas staff.</translation>
    </message>
    <message>
        <source>Beberapa hari</source>
        <translation>Several days</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Belum COVID-19</source>
        <translation>No COVID-19 vaccine</translation>
    </message>
    <message>
        <source>Belum IVA</source>
        <translation>No IVA yet</translation>
    </message>
    <message>
        <source>Belum SADANIS</source>
        <translation>No SADANIS yet</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Belum ada KIPI yang dicatat.</source>
        <translation>No AEFI recorded yet.</translation>
    </message>
    <message>
        <source>Belum ada dosis yang tercatat.</source>
        <translation>No dose recorded yet.</translation>
    </message>
    <message>
        <source>Belum ada flashdisk.</source>
        <translation>No stick yet.</translation>
    </message>
    <message>
        <source>Belum ada hari buka yang lalu. Tulis tanggalnya di atas.</source>
        <translation>No earlier session day. Write its date above.</translation>
    </message>
    <message>
        <source>Belum ada imunisasi yang tercatat.</source>
        <translation>No immunisation recorded yet.</translation>
    </message>
    <message>
        <source>Belum ada isian untuk ditandatangani.</source>
        <translation>Nothing to sign yet.</translation>
    </message>
    <message>
        <source>Belum ada jawaban. Tulis singkat alasannya, misalnya: pindah.</source>
        <translation>There is no answer yet. Write the reason in short, for example: moved away.</translation>
    </message>
    <message>
        <source>Belum ada kabar</source>
        <translation>No news yet</translation>
    </message>
    <message>
        <source>Belum ada kabar. Tanyakan kepada keluarganya.</source>
        <translation>No news yet. Ask the family.</translation>
    </message>
    <message>
        <source>Belum ada kelas yang dicatat.</source>
        <translation>No class recorded yet.</translation>
    </message>
    <message>
        <source>Belum ada kunjungan</source>
        <translation>No visit yet</translation>
    </message>
    <message>
        <source>Belum ada kunjungan rumah pada minggu ini.</source>
        <translation>No home visit this week yet.</translation>
    </message>
    <message>
        <source>Belum ada kunjungan yang disimpan. Kunjungan yang tersimpan muncul di sini.</source>
        <translation>No visit has been saved yet. Saved visits appear here.</translation>
    </message>
    <message>
        <source>Belum ada kunjungan yang tersimpan hari ini.</source>
        <translation>No visit has been saved today.</translation>
    </message>
    <message>
        <source>Belum ada langkah yang bisa dibatalkan.</source>
        <translation>There is no step to undo yet.</translation>
    </message>
    <message>
        <source>Belum ada orang di bawah baris judul. Isi mulai baris {first_row}, simpan, lalu impor lagi.</source>
        <translation>There is nobody below the heading row. Fill in from row {first_row}, save, then import again.</translation>
    </message>
    <message>
        <source>Belum ada orang di rumah ini.</source>
        <translation>Nobody lives here yet.</translation>
    </message>
    <message>
        <source>Belum ada perubahan yang tercatat.</source>
        <translation>No change recorded yet.</translation>
    </message>
    <message>
        <source>Belum ada petugas.</source>
        <translation>No operators yet.</translation>
    </message>
    <message>
        <source>Belum ada posyandu di folder data ini. {hint}</source>
        <translation>There is no posyandu in this data folder yet. {hint}</translation>
    </message>
    <message>
        <source>Belum ada riwayat imunisasi. Salin dulu dari Buku KIA; yang kurang lalu terlihat.</source>
        <translation>No immunisation history yet. Copy it from the KIA book first; then you see what is missing.</translation>
    </message>
    <message>
        <source>Belum ada server</source>
        <translation>No server yet</translation>
    </message>
    <message>
        <source>Belum ada warga. F10 lalu Impor data sasaran, atau Ctrl+N untuk orang baru.</source>
        <translation type="vanished">Nobody is registered yet. F10 then Import a register, or Ctrl+N for a new person.</translation>
    </message>
    <message>
        <source>Belum ada warga. F10, Warga, Impor data sasaran; atau Ctrl+N untuk orang baru.</source>
        <translation>Nobody is registered yet. F10, People, Import the register; or Ctrl+N for a new person.</translation>
    </message>
    <message>
        <source>Belum ada yang bisa digambar.</source>
        <translation>Nothing to draw yet.</translation>
    </message>
    <message>
        <source>Belum ada yang datang hari itu.</source>
        <translation>Nobody came that day yet.</translation>
    </message>
    <message>
        <source>Belum ada yang datang hari itu. Cari namanya di atas.</source>
        <translation>Nobody came that day yet. Search their name above.</translation>
    </message>
    <message>
        <source>Belum ada yang dicatat. Tekan P atau B dulu; Esc kembali.</source>
        <translation>Nothing was written down yet. Press P or B first; Esc goes back.</translation>
    </message>
    <message>
        <source>Belum ada yang digabung.</source>
        <translation>Nothing merged yet.</translation>
    </message>
    <message>
        <source>Belum ada yang diisi. Isi satu saja, lalu simpan.</source>
        <translation>Nothing is filled in. Fill in just one, then save.</translation>
    </message>
    <message>
        <source>Belum ada yang diketik</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Belum ada. Cari nama, lalu Enter; atau Ctrl+Enter bila baru datang.</source>
        <translation>Nobody yet. Search a name, then Enter; or Ctrl+Enter when they have just come.</translation>
    </message>
    <message>
        <source>Belum bisa dipakai.</source>
        <translation>Cannot be used yet.</translation>
    </message>
    <message>
        <source>Belum cukup naik</source>
        <translation>Not enough gain</translation>
    </message>
    <message>
        <source>Belum cukup untuk umurnya: dicatat T</source>
        <translation>Not enough for the age: noted as T</translation>
    </message>
    <message>
        <source>Belum cukup, bulan ke-{months} berturut-turut: dicatat T</source>
        <translation>Not enough, month {months} in a row: noted as T</translation>
    </message>
    <message>
        <source>Belum datang</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Belum datang · {day}</source>
        <translation>Not here yet · {day}</translation>
    </message>
    <message>
        <source>Belum datang, {days} hari</source>
        <translation>Not arrived, {days} d</translation>
    </message>
    <message>
        <source>Belum diberikan</source>
        <translation>Not given yet</translation>
    </message>
    <message>
        <source>Belum dicek</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Belum diisi akhirnya</source>
        <translation>End not filled in</translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Belum dilayani</source>
        <translation>Service missing</translation>
    </message>
    <message>
        <source>Belum dinilai</source>
        <translation>Not judged yet</translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Belum disimpan. Ctrl+S menyimpan; Esc sekali lagi keluar tanpa menyimpan.</source>
        <translation>Not saved yet. Ctrl+S saves; Esc once more leaves without saving.</translation>
    </message>
    <message>
        <source>Belum ditanya</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Belum diukur</source>
        <translation>Not measured</translation>
    </message>
    <message>
        <source>Belum ikut kelas</source>
        <translation>No class yet</translation>
    </message>
    <message>
        <source>Belum ikut kelas ibu balita</source>
        <translation>Has not joined the mothers' class</translation>
    </message>
    <message>
        <source>Belum ikut kelas ibu hamil</source>
        <translation>Has not joined the class for pregnant women</translation>
    </message>
    <message>
        <source>Belum imunisasi</source>
        <translation>Not immunised</translation>
    </message>
    <message>
        <source>Belum imunisasi COVID-19</source>
        <translation>Not immunised against COVID-19</translation>
    </message>
    <message>
        <source>Belum imunisasi sesuai umur</source>
        <translation>Immunisation behind for the age</translation>
    </message>
    <message>
        <source>Belum memakai KB</source>
        <translation>No family planning yet</translation>
    </message>
    <message>
        <source>Belum pasti</source>
        <translation>Not certain yet</translation>
    </message>
    <message>
        <source>Belum periksa leher rahim (IVA) dalam 3 tahun</source>
        <translation>No cervical examination (IVA) within 3 years</translation>
    </message>
    <message>
        <source>Belum periksa payudara (SADANIS) dalam 3 tahun</source>
        <translation>No breast examination (SADANIS) within 3 years</translation>
    </message>
    <message>
        <source>Belum pernah Anda coba.</source>
        <translation>You have not tried it yet.</translation>
    </message>
    <message>
        <source>Belum pernah dibuat.</source>
        <translation>Never made.</translation>
    </message>
    <message>
        <source>Belum pernah dicatat.</source>
        <translation>Never recorded before.</translation>
    </message>
    <message>
        <source>Belum pernah dirujuk.</source>
        <translation>Never referred.</translation>
    </message>
    <message>
        <source>Belum pernah ditanyakan</source>
        <translation>Never asked before</translation>
    </message>
    <message>
        <source>Belum pernah ke posyandu</source>
        <translation>Never been to the posyandu</translation>
    </message>
    <message>
        <source>Belum punya daftar? Isi templat ini.</source>
        <translation>No list yet? Fill in this template.</translation>
    </message>
    <message>
        <source>Belum tahu</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Belum terjadi. Periksa tanggal dan jamnya.</source>
        <translation>It has not happened yet. Check date and time.</translation>
    </message>
    <message>
        <source>Belum tersimpan. Tekan salah satu tombol di atas, atau tulis sebabnya.</source>
        <translation>Not saved yet. Press one of the buttons above, or write why.</translation>
    </message>
    <message>
        <source>Belum waktunya</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Belum, padahal sudah waktunya</source>
        <translation>Not yet, though it is time</translation>
    </message>
    <message>
        <source>Benar semua</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Bengkak</source>
        <translation>Oedema</translation>
    </message>
    <message>
        <source>Bengkak di wajah atau tangan</source>
        <translation>Swollen face or hands</translation>
    </message>
    <message>
        <source>Bengkak dua kaki</source>
        <translation>Oedema of both feet</translation>
    </message>
    <message>
        <source>Bengkak kedua kaki: gizi buruk</source>
        <translation>Oedema of both feet: severe malnutrition</translation>
    </message>
    <message>
        <source>Bengkak, merah di bekas suntikan</source>
        <translation>Swelling, redness at the injection site</translation>
    </message>
    <message>
        <source>Benjolan, darah di luar haid, atau sesudah berhubungan: segera periksa.</source>
        <translation>A lump, bleeding between periods or after intercourse: have it checked at once.</translation>
    </message>
    <message>
        <source>Bentuknya 11.01.10.2001.001. Boleh dikosongkan.</source>
        <translation>It looks like 11.01.10.2001.001. May be left empty.</translation>
    </message>
    <message>
        <source>Berak darah, mata cekung, lemas, atau tidak mau minum: langsung ke Puskesmas.</source>
        <translation>Bloody stool, sunken eyes, weakness or not drinking: straight to the Puskesmas.</translation>
    </message>
    <message>
        <source>Berakhir sebelum kehamilan mulai. Periksa tanggalnya.</source>
        <translation>Ended before the pregnancy began. Check the date.</translation>
    </message>
    <message>
        <source>Berani berkata tidak pada rokok, minuman keras, obat terlarang, dan ajakan yang tidak disukai.</source>
        <translation>Dare to say no to cigarettes, alcohol, drugs, and what you do not want.</translation>
    </message>
    <message>
        <source>Berapa tablet sejak kunjungan lalu; hitung dari sisa bungkus</source>
        <translation>How many tablets since the last visit; count what is left in the pack</translation>
    </message>
    <message>
        <source>Berapa tablet yang diberikan hari ini</source>
        <translation type="vanished">How many tablets are given today</translation>
    </message>
    <message>
        <source>Berapa tablet yang diberikan hari ini; satu bungkus berisi 30</source>
        <translation>How many tablets are given today; a packet holds 30</translation>
    </message>
    <message>
        <source>Berapa tahun merokok?</source>
        <translation>How many years of smoking?</translation>
    </message>
    <message>
        <source>Berat</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Berat anak belum cukup naik bulan ini. Tambah satu lauk hewani setiap makan, dan periksakan.</source>
        <translation>The child's weight has not risen enough this month. Add one piece of animal protein to each meal, and have it checked.</translation>
    </message>
    <message>
        <source>Berat anak berlebih. Kurangi minuman manis dan jajanan, ajak bermain, dan periksakan.</source>
        <translation>The child weighs too much. Less sweet drinks and snacks, play together, and have it checked.</translation>
    </message>
    <message>
        <source>Berat anak berlebih. Kurangi minuman manis, bergerak satu jam sehari, dan periksakan.</source>
        <translation>The child weighs too much. Less sweet drinks, move one hour a day, and have it checked.</translation>
    </message>
    <message>
        <source>Berat anak jauh di bawah anak seumurnya. Temui bidan sebelum pulang, dan periksakan sebabnya.</source>
        <translation>The child weighs far less than others of this age. See the midwife before going home and find out why.</translation>
    </message>
    <message>
        <source>Berat anak kurang untuk tingginya. Tambah lauk hewani tiap makan, dan periksakan.</source>
        <translation>The child weighs too little for the height. Add animal protein to each meal, and have it checked.</translation>
    </message>
    <message>
        <source>Berat anak kurang untuk umurnya. Temui bidan sebelum pulang, dan tambah lauk hewani.</source>
        <translation>The child weighs too little for the age. See the midwife before going home, and add animal protein.</translation>
    </message>
    <message>
        <source>Berat anak tidak naik bulan ini. Tambah satu lauk hewani setiap makan, dan periksakan.</source>
        <translation type="vanished">The child's weight has not risen this month. Add one piece of animal protein to each meal, and have it checked.</translation>
    </message>
    <message>
        <source>Berat atau lingkar perut berlebih. Kurangi manis dan gorengan, jalan kaki 30 menit sehari.</source>
        <translation>Weight or waist is too large. Less sweet and fried food, walk 30 minutes a day.</translation>
    </message>
    <message>
        <source>Berat atau tinggi sebelum hamil belum diketahui</source>
        <translation>Weight or height before pregnancy not known</translation>
    </message>
    <message>
        <source>Berat badan</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Berat badan kurang</source>
        <translation>Underweight</translation>
    </message>
    <message>
        <source>Berat badan kurang. Tambah porsi dan lauk, dan timbang lagi bulan depan.</source>
        <translation>The weight is too low. Eat more, with protein, and weigh again next month.</translation>
    </message>
    <message>
        <source>Berat badan normal</source>
        <translation>Normal weight</translation>
    </message>
    <message>
        <source>Berat badan sangat kurang</source>
        <translation>Severely underweight</translation>
    </message>
    <message>
        <source>Berat badan sehat</source>
        <translation>A healthy weight</translation>
    </message>
    <message>
        <source>Berat badan turun</source>
        <translation>Weight loss</translation>
    </message>
    <message>
        <source>Berat bayi belum cukup naik bulan ini. Susui lebih sering, siang dan malam, dan periksakan cara menyusunya.</source>
        <translation>The baby's weight has not risen enough this month. Breastfeed more often, day and night, and have the feeding checked.</translation>
    </message>
    <message>
        <source>Berat bayi berlebih. Cukup ASI saja, tanpa susu botol atau makanan lain, dan periksakan.</source>
        <translation>The baby weighs too much. Breast milk is enough, without bottle or other food, and have it checked.</translation>
    </message>
    <message>
        <source>Berat bayi jauh di bawah bayi seumurnya. Susui lebih sering, dan periksakan supaya tahu sebabnya.</source>
        <translation>The baby weighs far less than others of this age. Breastfeed more often, and find out why.</translation>
    </message>
    <message>
        <source>Berat bayi kurang untuk umurnya. Temui bidan sebelum pulang; susui lebih sering, cukup ASI saja.</source>
        <translation>The baby weighs too little for the age. See the midwife before going home; breastfeed more often, breast milk is enough.</translation>
    </message>
    <message>
        <source>Berat bayi tidak naik bulan ini. Susui lebih sering, siang dan malam, dan periksakan cara menyusunya.</source>
        <translation type="vanished">The baby's weight has not risen this month. Breastfeed more often, day and night, and have the feeding checked.</translation>
    </message>
    <message>
        <source>Berat belum naik sejak PMT dimulai</source>
        <translation>Weight has not risen since recovery food began</translation>
    </message>
    <message>
        <source>Berat dan panjang badan.</source>
        <translation>Weight and length.</translation>
    </message>
    <message>
        <source>Berat hamil</source>
        <translation>Pregnancy weight</translation>
    </message>
    <message>
        <source>Berat hari ini</source>
        <translation>Weight today</translation>
    </message>
    <message>
        <source>Berat ibu naik kurang dari seharusnya. Tambah satu porsi makan dengan lauk hewani tiap hari, dan periksakan.</source>
        <translation>The mother gained less than she should. Add one portion with animal protein each day, and have it checked.</translation>
    </message>
    <message>
        <source>Berat ibu naik lebih dari seharusnya. Kurangi makanan dan minuman manis, dan periksakan.</source>
        <translation>The mother gained more than she should. Less sweet food and drink, and have it checked.</translation>
    </message>
    <message>
        <source>Berat lahir</source>
        <translation>Birth weight</translation>
    </message>
    <message>
        <source>Berat lahir (gram)</source>
        <translation>Birth weight (grams)</translation>
    </message>
    <message>
        <source>Berat lahir 300–7000 gram, misalnya 3100.</source>
        <translation>Birth weight 300–7000 grams, for example 3100.</translation>
    </message>
    <message>
        <source>Berat lahir 300–7000 gram. Periksa lagi.</source>
        <translation>Birth weight 300–7000 grams. Check again.</translation>
    </message>
    <message>
        <source>Berat lahir dalam gram, misalnya 3100.</source>
        <translation>Birth weight in grams, for example 3100.</translation>
    </message>
    <message>
        <source>Berat lahir rendah: {grams} g</source>
        <translation>Low birth weight: {grams} g</translation>
    </message>
    <message>
        <source>Berat menurut panjang</source>
        <translation>Weight for length</translation>
    </message>
    <message>
        <source>Berat menurut panjang atau tinggi</source>
        <translation>Weight for length or height</translation>
    </message>
    <message>
        <source>Berat menurut tinggi</source>
        <translation>Weight for height</translation>
    </message>
    <message>
        <source>Berat menurut umur</source>
        <translation>Weight for age</translation>
    </message>
    <message>
        <source>Berat naik</source>
        <translation>Weight gained</translation>
    </message>
    <message>
        <source>Berat naik banyak dari {last} {unit} ({last_on}). {again}.</source>
        <translation>Weight rose a lot from {last} {unit} ({last_on}). {again}.</translation>
    </message>
    <message>
        <source>Berat naik lebih cepat dari anak-anak WHO</source>
        <translation>Weight gained faster than WHO's children</translation>
    </message>
    <message>
        <source>Berat naik {gained_g} g dalam {days} hari. Untuk umurnya paling banyak {limit_g} g. {again}.</source>
        <translation>Weight rose {gained_g} g in {days} days. For this age at most {limit_g} g. {again}.</translation>
    </message>
    <message>
        <source>Berat sebelum hamil</source>
        <translation>Weight before pregnancy</translation>
    </message>
    <message>
        <source>Berat sebelumnya</source>
        <translation>Weight before</translation>
    </message>
    <message>
        <source>Berat tidak naik</source>
        <translation>Weight not gained</translation>
    </message>
    <message>
        <source>Berat tidak naik, bulan ke-{consecutive_not_gained} (2T)</source>
        <translation>Weight not gained, month {consecutive_not_gained} (2T)</translation>
    </message>
    <message>
        <source>Berat tidak naik/turun 2 bulan</source>
        <translation>Weight not gained or lost for 2 months</translation>
    </message>
    <message>
        <source>Berat turun banyak dari {last} {unit} ({last_on}). {again}.</source>
        <translation>Weight fell a lot from {last} {unit} ({last_on}). {again}.</translation>
    </message>
    <message>
        <source>Berat turun lebih dari 3 kg dalam 3 bulan, atau baju jadi longgar?</source>
        <translation>Lost more than 3 kg in 3 months, or clothes became loose?</translation>
    </message>
    <message>
        <source>Berat yang tidak naik adalah tanda pertama anak kurang makan atau sakit.</source>
        <translation>A weight that does not rise is the first sign of too little food or illness.</translation>
    </message>
    <message>
        <source>Berat {value} kg tidak lazim untuk tinggi {height} cm. Periksa keduanya.</source>
        <translation>A weight of {value} kg is unusual for a height of {height} cm. Check both.</translation>
    </message>
    <message>
        <source>Berat, LILA, dan tensi.</source>
        <translation>Weight, MUAC and pressure.</translation>
    </message>
    <message>
        <source>Berat, tinggi, dan LILA.</source>
        <translation>Weight, height and MUAC.</translation>
    </message>
    <message>
        <source>Berat/serius</source>
        <translation type="vanished">Serious</translation>
    </message>
    <message>
        <source>Beratnya tetap.</source>
        <translation>The weight is unchanged.</translation>
    </message>
    <message>
        <source>Berbeda</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Berbisik kanan</source>
        <translation>Whisper, right</translation>
    </message>
    <message>
        <source>Berbisik kiri</source>
        <translation>Whisper, left</translation>
    </message>
    <message>
        <source>Berdiri</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Berdiri dari kursi lima kali dalam 14 detik</source>
        <translation>Stands up from a chair five times within 14 seconds</translation>
    </message>
    <message>
        <source>Bergabung dengan {posyandu}, {village}. Isi petugas laptop ini.</source>
        <translation>Joining {posyandu}, {village}. Fill in who works on this laptop.</translation>
    </message>
    <message>
        <source>Bergantung pada orang lain</source>
        <translation>Depends on others</translation>
    </message>
    <message>
        <source>Bergejala TBC (2 atau lebih)</source>
        <translation>Signs of TB (2 or more)</translation>
    </message>
    <message>
        <source>Bergerak 30 menit setiap hari.</source>
        <translation>Move for 30 minutes every day.</translation>
    </message>
    <message>
        <source>Bergerak dan berlatih keseimbangan setiap hari supaya tidak jatuh.</source>
        <translation>Move and train your balance every day so as not to fall.</translation>
    </message>
    <message>
        <source>Berhenti mengirim</source>
        <translation>Stop sending</translation>
    </message>
    <message>
        <source>Berhenti merokok</source>
        <translation>Give up smoking</translation>
    </message>
    <message>
        <source>Berhenti merokok menolong jantung dan anak-anak di rumah. Puskesmas siap membantu.</source>
        <translation>Giving up smoking helps the heart and the children at home. The Puskesmas is ready to help.</translation>
    </message>
    <message>
        <source>Beri ASI, minum, dan makan lebih sering saat anak sakit.</source>
        <translation>Breastfeed, give drink and food more often when the child is ill.</translation>
    </message>
    <message>
        <source>Beri atau cabut hak admin</source>
        <translation>Give or take admin rights</translation>
    </message>
    <message>
        <source>Beri ruang aman untuk merangkak, berjalan, dan bermain.</source>
        <translation>Give a safe place to crawl, walk and play.</translation>
    </message>
    <message>
        <source>Beri sekarang</source>
        <translation>Give now</translation>
    </message>
    <message>
        <source>Beri sekarang: {label}</source>
        <translation>Give now: {label}</translation>
    </message>
    <message>
        <source>Berikan kapsul vitamin A merah kepada ibu nifas.</source>
        <translation>Give the mother the red vitamin A capsule.</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Berikutnya {name}: {numbers}</source>
        <translation>Next {name}: {numbers}</translation>
    </message>
    <message>
        <source>Berikutnya: {label}, mulai {day}</source>
        <translation>Next: {label}, from {day}</translation>
    </message>
    <message>
        <source>Berisiko gizi lebih</source>
        <translation>Possible risk of overweight</translation>
    </message>
    <message>
        <source>Berjalan di tempat rata</source>
        <translation>Walking on the level</translation>
    </message>
    <message>
        <source>Berkas asli tidak diubah.</source>
        <translation>The original file is not changed.</translation>
    </message>
    <message>
        <source>Berkas data dibuat oleh versi aplikasi yang lebih baru.</source>
        <translation>The data file was made by a newer version of the program.</translation>
    </message>
    <message>
        <source>Berkas data rusak{value}.</source>
        <translation>The data file is damaged{value}.</translation>
    </message>
    <message>
        <source>Berkas dikunci kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu impor lagi.</source>
        <translation>The file is locked by a password. Open it in Excel, save it without a password, then import again.</translation>
    </message>
    <message>
        <source>Berkas gabung (*{suffix})</source>
        <translation>Joining file (*{suffix})</translation>
    </message>
    <message>
        <source>Berkas gabung tidak bisa disimpan di sana.</source>
        <translation>The joining file cannot be saved there.</translation>
    </message>
    <message>
        <source>Berkas ini berisi kunci rahasia server. Jangan dipakai; minta Puskesmas memberi sertifikat saja.</source>
        <translation>This file holds the server's private key. Do not use it; ask the Puskesmas for the certificate alone.</translation>
    </message>
    <message>
        <source>Berkas ini bukan lembar kerja. Pilih berkas .xlsx, .xls, atau .csv.</source>
        <translation>This file is not a spreadsheet. Choose a .xlsx, .xls or .csv file.</translation>
    </message>
    <message>
        <source>Berkas ini bukan salinan kunci rahasia Puskesmas.</source>
        <translation>This file is no copy of the Puskesmas' secret key.</translation>
    </message>
    <message>
        <source>Berkas ini bukan sertifikat CA. Minta berkas .pem atau .crt dari Puskesmas.</source>
        <translation>This file is no CA certificate. Ask the Puskesmas for a .pem or .crt file.</translation>
    </message>
    <message>
        <source>Berkas ini bukan titipan Posyandu Desktop. Pilih berkas lain.</source>
        <translation>This file is no parcel of Posyandu Desktop. Choose another file.</translation>
    </message>
    <message>
        <source>Berkas ini dibuat oleh versi aplikasi yang lebih baru. Pasang versi terbaru, lalu coba lagi.</source>
        <translation>This file was made by a later version of the program. Install the latest version, then try again.</translation>
    </message>
    <message>
        <source>Berkas ini halaman web yang diberi nama berkas Excel. Buka di Excel, pilih Simpan Sebagai .xlsx, lalu impor lagi.</source>
        <translation>This file is a web page with the name of an Excel file. Open it in Excel, choose Save As .xlsx, then import again.</translation>
    </message>
    <message>
        <source>Berkas ini kosong. Pilih berkas yang berisi daftar orang.</source>
        <translation>This file is empty. Choose a file with a list of people.</translation>
    </message>
    <message>
        <source>Berkas ini rusak atau terpotong, jadi tidak ada isinya yang dipakai. Minta disimpan lagi ke flashdisk dari laptop asalnya.</source>
        <translation>This file is damaged or cut short, so nothing of it was used. Ask for it to be saved to the stick again on the laptop it comes from.</translation>
    </message>
    <message>
        <source>Berkas ini untuk pemegang kunci lain (sidik {fingerprint}), jadi tidak dibuka di sini.</source>
        <translation>This file is for the holder of another key (fingerprint {fingerprint}), so it is not opened here.</translation>
    </message>
    <message>
        <source>Berkas itu tidak bisa dibaca. Pilih berkas lain.</source>
        <translation>That file cannot be read. Choose another one.</translation>
    </message>
    <message>
        <source>Berkas rusak atau terpotong. Buka di Excel, simpan lagi sebagai .xlsx, atau salin ulang berkasnya, lalu impor lagi.</source>
        <translation>The file is damaged or cut short. Open it in Excel, save it again as .xlsx, or copy the file again, then import again.</translation>
    </message>
    <message>
        <source>Berkas tidak bisa dibuka. Tutup dulu di Excel atau salin ke laptop, lalu impor lagi.</source>
        <translation>The file cannot be opened. Close it in Excel or copy it to the laptop, then import again.</translation>
    </message>
    <message>
        <source>Berkas tidak ditemukan. Periksa apakah flashdisk masih terpasang.</source>
        <translation>File not found. Check that the USB stick is still plugged in.</translation>
    </message>
    <message>
        <source>Berkas {name} tidak terbaca. Pasang lagi flashdisknya, lalu coba lagi.</source>
        <translation>The file {name} cannot be read. Plug the stick in again, then try again.</translation>
    </message>
    <message>
        <source>Berkas {name} tidak terbaca. Pilih berkas lain.</source>
        <translation>The file {name} cannot be read. Choose another file.</translation>
    </message>
    <message>
        <source>Bermain dan bicara</source>
        <translation>Play and talk</translation>
    </message>
    <message>
        <source>Berpakaian</source>
        <translation>Dressing</translation>
    </message>
    <message>
        <source>Bersalin terakhir tanggal</source>
        <translation>Last birth on</translation>
    </message>
    <message>
        <source>Bersama nakes</source>
        <translation>With a health worker</translation>
    </message>
    <message>
        <source>Bertugas sebagai</source>
        <translation>Works as</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Bicara dengan bidan</source>
        <translation>Talk with the midwife</translation>
    </message>
    <message>
        <source>Bicarakan KB dengan bidan bila ibu siap.</source>
        <translation>Talk with the midwife about family planning when you are ready.</translation>
    </message>
    <message>
        <source>Bidan</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Bidan praktik</source>
        <translation>Midwife's practice</translation>
    </message>
    <message>
        <source>Bila Anda merujuk seseorang, kabarnya dicatat di sini.</source>
        <translation>When you refer somebody, the news of it is recorded here.</translation>
    </message>
    <message>
        <source>Bila DM: gula diperiksa 1 bulan ini</source>
        <translation>With diabetes: glucose checked within 1 month</translation>
    </message>
    <message>
        <source>Bila anak sedang sakit; diare ditanyakan tersendiri</source>
        <translation>If the child is ill; diarrhoea is asked on its own</translation>
    </message>
    <message>
        <source>Bila hanya tahu umur</source>
        <translation>If only the age is known</translation>
    </message>
    <message>
        <source>Bila laptop rusak atau diganti</source>
        <translation>When the laptop is broken or replaced</translation>
    </message>
    <message>
        <source>Bila meninggal, pilih Meninggal di kedua tempat: berat karena, dan keadaan sekarang.</source>
        <translation>If the person died, choose Died in both places: why serious, and how they are now.</translation>
    </message>
    <message>
        <source>Bila salah: buka Pengaturan komputer, bagian Tanggal dan Waktu, betulkan, lalu tekan F5 di sini.</source>
        <translation>If it is wrong: open the computer's settings, Date and Time, put it right, then press F5 here.</translation>
    </message>
    <message>
        <source>Bila salah: klik kanan jam di sudut kanan bawah layar, pilih Sesuaikan tanggal dan waktu, betulkan, lalu tekan F5 di sini.</source>
        <translation>If it is wrong: right-click the clock in the bottom right corner of the screen, choose Adjust date and time, put it right, then press F5 here.</translation>
    </message>
    <message>
        <source>Bila semua PIN terlupa</source>
        <translation>When every PIN is forgotten</translation>
    </message>
    <message>
        <source>Bila ya, indeks massa tubuh tidak dinilai</source>
        <translation>If so, the body mass index is not judged</translation>
    </message>
    <message>
        <source>Bila ya, oralit dan zinc diberikan. Periksa juga tanda bahaya di bawah</source>
        <translation>If so, ORS and zinc are given. Also check the danger signs below</translation>
    </message>
    <message>
        <source>Bila ya: dengarkan, temani, dan panggil bidan atau perawat sekarang</source>
        <translation>If so: listen, stay, and call the midwife or nurse now</translation>
    </message>
    <message>
        <source>Bila ya: dengarkan, temani, jangan ditinggal sendiri, dan panggil bidan atau perawat sekarang</source>
        <translation>If so: listen, stay, do not leave them alone, and call the midwife or nurse now</translation>
    </message>
    <message>
        <source>Bila ya: temani, jangan ditinggal sendiri, dan panggil bidan atau perawat sekarang</source>
        <translation>If so: stay, do not leave them alone, and call the midwife or nurse now</translation>
    </message>
    <message>
        <source>Bimbang, susah memutuskan sesuatu?</source>
        <translation>Finds it hard to decide?</translation>
    </message>
    <message>
        <source>Bisa</source>
        <translation>Can</translation>
    </message>
    <message>
        <source>Boleh diberikan</source>
        <translation>May be given</translation>
    </message>
    <message>
        <source>Boleh dikosongkan dulu</source>
        <translation>May be left empty for now</translation>
    </message>
    <message>
        <source>Boleh hari ini: {due}</source>
        <translation>May be given today: {due}</translation>
    </message>
    <message>
        <source>Boleh kosong. Yang ditulis di sini ditawarkan pada setiap kunjungan.</source>
        <translation>May be empty. What is written here is offered at every visit.</translation>
    </message>
    <message>
        <source>Botol vaksin</source>
        <translation>Vials</translation>
    </message>
    <message>
        <source>Botol vaksin yang dibawa</source>
        <translation>Vials brought</translation>
    </message>
    <message>
        <source>Buah dan sayur</source>
        <translation>Fruit and vegetables</translation>
    </message>
    <message>
        <source>Buang air besar</source>
        <translation>Bowels</translation>
    </message>
    <message>
        <source>Buang air besar tidak wajar</source>
        <translation>Stool is not normal</translation>
    </message>
    <message>
        <source>Buang air kecil</source>
        <translation>Bladder</translation>
    </message>
    <message>
        <source>Buang isian itu</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Buang perubahan dan kembali ke yang tersimpan? {key} sekali lagi bila ya.</source>
        <translation>Throw the changes away and go back to what is saved? {key} once more if so.</translation>
    </message>
    <message>
        <source>Buang, lalu buka {wanted}</source>
        <translation>Throw away, then open the {wanted}</translation>
    </message>
    <message>
        <source>Buat kunci</source>
        <translation>Make the key</translation>
    </message>
    <message>
        <source>Buat kunci (di Puskesmas)</source>
        <translation>Make a key (at the Puskesmas)</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Buka Posyandu Desktop, pilih nama petugas, tekan “Lupa PIN”, lalu ketik kode ini. Huruf besar atau kecil sama saja. 0 adalah angka nol; huruf O tidak dipakai.</source>
        <translation>Open Posyandu Desktop, choose the operator's name, press “Forgot PIN”, then type this code. Capital or small letters are the same. 0 is the number zero; the letter O is not used.</translation>
    </message>
    <message>
        <source>Buka aplikasi untuk menyiapkan posyandu, atau jalankan: posyandu-desktop init.</source>
        <translation>Open the program to set up a posyandu, or run: posyandu-desktop init.</translation>
    </message>
    <message>
        <source>Buka atau tutup hari</source>
        <translation>Open or close the day</translation>
    </message>
    <message>
        <source>Buka dengan kode pemulihan</source>
        <translation>Open with the recovery code</translation>
    </message>
    <message>
        <source>Buka dengan kode pemulihan, lalu buat PIN baru di laptop ini.</source>
        <translation>Open with the recovery code, then make a new PIN on this laptop.</translation>
    </message>
    <message>
        <source>Buka hari</source>
        <translation>Open the day</translation>
    </message>
    <message>
        <source>Buka hari itu</source>
        <translation>Open that day</translation>
    </message>
    <message>
        <source>Buka jendela setiap pagi, dan tidak merokok di dalam rumah.</source>
        <translation>Open the windows each morning, and do not smoke in the house.</translation>
    </message>
    <message>
        <source>Buka kunjungan</source>
        <translation>Open the visit</translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Buka orang ini</source>
        <translation>Open this person</translation>
    </message>
    <message>
        <source>Bukan saya</source>
        <translation>Not me</translation>
    </message>
    <message>
        <source>Buku KIA</source>
        <translation>KIA book</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bulan ini belum ada hasil ukur.</source>
        <translation>Nothing measured this month.</translation>
    </message>
    <message>
        <source>Bulan ini bukan bulan {supplement}. Yakin diberikan?</source>
        <translation>This is not a month for {supplement}. Really given?</translation>
    </message>
    <message>
        <source>Bulan ini waktunya: {supplements}. Mari diberikan sekarang.</source>
        <translation>Due this month: {supplements}. Please give them now.</translation>
    </message>
    <message>
        <source>Bulan lalu tidak ditimbang</source>
        <translation>Not weighed last month</translation>
    </message>
    <message>
        <source>Bulan vitamin A</source>
        <translation>Vitamin A month</translation>
    </message>
    <message>
        <source>Bulan-bulan lalu</source>
        <translation>Months before</translation>
    </message>
    <message>
        <source>Bunga, pintu, nasi</source>
        <translation>Flower, door, rice</translation>
    </message>
    <message>
        <source>Bungkus-tahun</source>
        <translation>Pack-years</translation>
    </message>
    <message>
        <source>Bunuh diri dan depresi</source>
        <translation>Suicide and depression</translation>
    </message>
    <message>
        <source>Butir kartu 2026: tidak bermain seperti biasa</source>
        <translation>Item of the 2026 card: does not play as usual</translation>
    </message>
    <message>
        <source>By. Ny. {name} {order}</source>
        <translation>Baby {order} of Mrs. {name}</translation>
    </message>
    <message>
        <source>By. Ny. {name}{value}</source>
        <translation>Baby of Mrs. {name}{value}</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Cacat menetap</source>
        <translation>Lasting disability</translation>
    </message>
    <message>
        <source>Cadangan Posyandu (*{suffix})</source>
        <translation>Posyandu backup (*{suffix})</translation>
    </message>
    <message>
        <source>Cadangan hari ini</source>
        <translation>Backup of today</translation>
    </message>
    <message>
        <source>Cadangan hari itu belum dibuat</source>
        <translation>The backup of that day is not made yet</translation>
    </message>
    <message>
        <source>Cadangan tersimpan dan sudah diperiksa: {name}.</source>
        <translation>Backup saved and checked: {name}.</translation>
    </message>
    <message>
        <source>Campak</source>
        <translation>Measles</translation>
    </message>
    <message>
        <source>Campak-Rubela</source>
        <translation>Measles-rubella</translation>
    </message>
    <message>
        <source>Campak-Rubela 1</source>
        <translation>Measles-rubella 1</translation>
    </message>
    <message>
        <source>Campak-Rubela 2</source>
        <translation>Measles-rubella 2</translation>
    </message>
    <message>
        <source>Campak-Rubela anak sekolah</source>
        <translation>Measles-rubella at school</translation>
    </message>
    <message>
        <source>Campak-Rubela kelas 1</source>
        <translation>Measles-rubella class 1</translation>
    </message>
    <message>
        <source>Cara masuk</source>
        <translation>Sign in with</translation>
    </message>
    <message>
        <source>Cara menyimpannya</source>
        <translation>How to keep it</translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation>How measured</translation>
    </message>
    <message>
        <source>Cara ukur yang mungkin tertukar</source>
        <translation>Measuring position perhaps swapped</translation>
    </message>
    <message>
        <source>Cari lagi</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Cari nama anak, ibu, NIK, RT …</source>
        <translation>Search child, mother, NIK, RT …</translation>
    </message>
    <message>
        <source>Cari nama atau pilih barisnya dulu, lalu Ctrl+Enter: datang.</source>
        <translation>Search for a name or choose a row first, then Ctrl+Enter: arrived.</translation>
    </message>
    <message>
        <source>Cari nama atau pilih barisnya dulu, lalu Ctrl+T: teruskan.</source>
        <translation>First search a name or choose a row, then Ctrl+T: hand on.</translation>
    </message>
    <message>
        <source>Cari nama atau pilih barisnya dulu, lalu Enter: buka kunjungannya.</source>
        <translation>First search a name or choose a row, then Enter: open the visit.</translation>
    </message>
    <message>
        <source>Cari nama yang dikunjungi …</source>
        <translation>Search whom you visited …</translation>
    </message>
    <message>
        <source>Cari nama, NIK, ibu …</source>
        <translation>Search name, NIK, mother …</translation>
    </message>
    <message>
        <source>Cari orang di rumah yang baru …</source>
        <translation>Search somebody in the new home …</translation>
    </message>
    <message>
        <source>Cari orang lain yang hadir …</source>
        <translation>Search others who were there …</translation>
    </message>
    <message>
        <source>Cari orang yang benar …</source>
        <translation>Search the right person …</translation>
    </message>
    <message>
        <source>Cari …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Catat 5 balita</source>
        <translation>Record 5 under-fives</translation>
    </message>
    <message>
        <source>Catat dosis ini</source>
        <translation>Record this dose</translation>
    </message>
    <message>
        <source>Catat dosis lain</source>
        <translation>Record another dose</translation>
    </message>
    <message>
        <source>Catat kehamilan</source>
        <translation>Record a pregnancy</translation>
    </message>
    <message>
        <source>Catat pesan ini dan hubungi Puskesmas.</source>
        <translation>Write this message down and call the Puskesmas.</translation>
    </message>
    <message>
        <source>Catat porsi</source>
        <translation>Record portions</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Catatan rujukan</source>
        <translation>Referral note</translation>
    </message>
    <message>
        <source>Catatan: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message>
        <source>Ceklis</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Ceklis Buku KIA sesuai umur anak</source>
        <translation>KIA book checklist for the child's age</translation>
    </message>
    <message>
        <source>Ceklis belum lengkap</source>
        <translation>Checklist not complete</translation>
    </message>
    <message>
        <source>Ceklis perkembangan</source>
        <translation>Development checklist</translation>
    </message>
    <message>
        <source>Ceklis perkembangan Buku KIA</source>
        <translation>Development checklist of the KIA book</translation>
    </message>
    <message>
        <source>Ceklis perkembangan lengkap</source>
        <translation>Development checklist complete</translation>
    </message>
    <message>
        <source>Ceklis perkembangan tidak lengkap</source>
        <translation>Development checklist not complete</translation>
    </message>
    <message>
        <source>Cemas</source>
        <translation>Worry</translation>
    </message>
    <message>
        <source>Centang yang sudah didatangi atau dihubungi.</source>
        <translation>Tick those visited or called.</translation>
    </message>
    <message>
        <source>Ceritakan imunisasi waktu bayi, suntikan di SD, dan Td sebelumnya; bidan lalu tahu Td berikutnya.</source>
        <translation>Tell about injections as a baby, at primary school, and earlier Td; then the midwife knows the next one.</translation>
    </message>
    <message>
        <source>Ceritakan kepada orang dewasa yang dipercaya; tidak ada cerita yang memalukan.</source>
        <translation>Tell an adult you trust; no story is shameful.</translation>
    </message>
    <message>
        <source>Ceritakan kesulitan menyusui kepada bidan; ASI masih bisa diperbanyak.</source>
        <translation>Tell the midwife what makes breastfeeding difficult; the milk can still increase.</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Cetak lembar pemulihan</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>Cetak untuk ibu</source>
        <translation>Print for the mother</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client ID belum diisi. Puskesmas yang memberinya.</source>
        <translation>The client ID is missing. The Puskesmas gives it.</translation>
    </message>
    <message>
        <source>Client ID dan sandi (OAuth2)</source>
        <translation>Client ID and secret (OAuth2)</translation>
    </message>
    <message>
        <source>Coba dengan desa contoh</source>
        <translation>Try with the demo village</translation>
    </message>
    <message>
        <source>Coba hitung lagi</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Coba sekali lagi.</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>Coba timbang lagi</source>
        <translation>Weigh again</translation>
    </message>
    <message>
        <source>Coba ukur lagi</source>
        <translation>Measure again</translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="vanished">Ctrl+-</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="vanished">Ctrl+=</translation>
    </message>
    <message>
        <source>Ctrl+D tanda tangan</source>
        <translation>Ctrl+D sign</translation>
    </message>
    <message>
        <source>Ctrl+P cetak</source>
        <translation type="vanished">Ctrl+P print</translation>
    </message>
    <message>
        <source>Ctrl+P: cetak</source>
        <translation>Ctrl+P: print</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="vanished">Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+S sekali lagi bila memang begitu.</source>
        <translation>Ctrl+S once more if it really is so.</translation>
    </message>
    <message>
        <source>Ctrl+Z hanya mengurungkan ketikan. Jawaban: pilih yang lain, atau Backspace.</source>
        <translation>Ctrl+Z only undoes typing. An answer: choose another, or Backspace.</translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="vanished">Ctrl+{number}</translation>
    </message>
    <message>
        <source>Ctrl+{number}: ke sini</source>
        <translation>Ctrl+{number}: to here</translation>
    </message>
    <message>
        <source>Ctrl+{number}: penyuluhan, lagi: rujukan</source>
        <translation>Ctrl+{number}: education, again: referral</translation>
    </message>
    <message>
        <source>Ctrl+{number}: rujukan, lagi: penyuluhan</source>
        <translation>Ctrl+{number}: referral, again: education</translation>
    </message>
    <message>
        <source>Cuci muka, sikat gigi, menyisir, bercukur</source>
        <translation>Wash the face, brush teeth, comb, shave</translation>
    </message>
    <message>
        <source>Cuci tangan pakai sabun dan pakai alas kaki supaya tidak cacingan.</source>
        <translation>Wash hands with soap and wear sandals against worms.</translation>
    </message>
    <message>
        <source>Cuci tangan pakai sabun sebelum makan dan sesudah dari jamban.</source>
        <translation>Wash hands with soap before eating and after the latrine.</translation>
    </message>
    <message>
        <source>DPT</source>
        <translation>DPT</translation>
    </message>
    <message>
        <source>DPT baduta</source>
        <translation>DPT below two years</translation>
    </message>
    <message>
        <source>DPT bayi</source>
        <translation>DPT as a baby</translation>
    </message>
    <message>
        <source>DPT combo</source>
        <translation>DPT combo</translation>
    </message>
    <message>
        <source>DPT-HB-Hib</source>
        <translation>DPT-HB-Hib</translation>
    </message>
    <message>
        <source>DPT-HB-Hib 1</source>
        <translation>DPT-HB-Hib 1</translation>
    </message>
    <message>
        <source>DPT-HB-Hib 2</source>
        <translation>DPT-HB-Hib 2</translation>
    </message>
    <message>
        <source>DPT-HB-Hib 3</source>
        <translation>DPT-HB-Hib 3</translation>
    </message>
    <message>
        <source>DPT-HB-Hib 4</source>
        <translation>DPT-HB-Hib 4</translation>
    </message>
    <message>
        <source>DPT-HB-Hib-IPV</source>
        <translation>DPT-HB-Hib-IPV</translation>
    </message>
    <message>
        <source>DT</source>
        <translation>DT</translation>
    </message>
    <message>
        <source>DT BIAS</source>
        <translation>DT BIAS</translation>
    </message>
    <message>
        <source>DT anak sekolah</source>
        <translation>DT at school</translation>
    </message>
    <message>
        <source>DT kelas 1</source>
        <translation>DT class 1</translation>
    </message>
    <message>
        <source>DT sekolah</source>
        <translation>DT at school</translation>
    </message>
    <message>
        <source>Daftar besar bisa perlu beberapa detik.</source>
        <translation>A large list may take a few seconds.</translation>
    </message>
    <message>
        <source>Daftar di server berputar-putar, jadi tidak diikuti.</source>
        <translation>The list on the server goes round in circles, so it is not followed.</translation>
    </message>
    <message>
        <source>Daftar lama</source>
        <translation>Old register</translation>
    </message>
    <message>
        <source>Daftar tersimpan: {name}</source>
        <translation>List saved: {name}</translation>
    </message>
    <message>
        <source>Daftar tersimpan: {name}. Cetak, lalu bawa berkeliling.</source>
        <translation>List saved: {name}. Print it and take it along.</translation>
    </message>
    <message>
        <source>Daftar {count} orang disalin. Tempel di pesan atau catatan.</source>
        <translation>List copied, people on it: {count}. Paste it into a message or note.</translation>
    </message>
    <message>
        <source>Dahak bercampur darah, sedikit pun</source>
        <translation>Blood in the phlegm, however little</translation>
    </message>
    <message>
        <source>Dapat makanan tambahan (PMT)</source>
        <translation>Receives extra food</translation>
    </message>
    <message>
        <source>Darah nifas berbau</source>
        <translation>Foul-smelling bleeding</translation>
    </message>
    <message>
        <source>Darah tinggi (hipertensi)</source>
        <translation>High blood pressure (hypertension)</translation>
    </message>
    <message>
        <source>Darah tinggi dalam keluarga</source>
        <translation>High blood pressure in the family</translation>
    </message>
    <message>
        <source>Dari Buku KIA</source>
        <translation>From the KIA book</translation>
    </message>
    <message>
        <source>Dari Buku KIA, boleh dikosongkan dulu</source>
        <translation>From the KIA book, may be left empty for now</translation>
    </message>
    <message>
        <source>Dari alat tes ujung jari</source>
        <translation>From a finger-prick test</translation>
    </message>
    <message>
        <source>Dari berkas</source>
        <translation>From the file</translation>
    </message>
    <message>
        <source>Dari laptop lain dan Puskesmas: {told}.</source>
        <translation>From other laptops and the Puskesmas: {told}.</translation>
    </message>
    <message>
        <source>Data dari laptop lain belum terambil semua: {trouble}</source>
        <translation>Not everything from other laptops has been fetched: {trouble}</translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Data disimpan terkunci di laptop ini, tanpa perlu internet.</source>
        <translation>Data is kept locked on this laptop, without internet.</translation>
    </message>
    <message>
        <source>Data ini sudah dihapus di server.</source>
        <translation>This was deleted on the server.</translation>
    </message>
    <message>
        <source>Data ini sudah diubah di server.</source>
        <translation>This was changed on the server.</translation>
    </message>
    <message>
        <source>Data kehamilan</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Data keluarga</source>
        <translation>About the family</translation>
    </message>
    <message>
        <source>Data kunjungan ini terlalu besar untuk server.</source>
        <translation>This visit is too large for the server.</translation>
    </message>
    <message>
        <source>Data persalinan</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Data tetap aman di laptop ini. Coba lagi nanti saat ada sinyal.</source>
        <translation>Your data is safe on this laptop. Try again later when there is signal.</translation>
    </message>
    <message>
        <source>Data uji tersimpan, dan kiriman ulang tidak membuat salinan.</source>
        <translation>The test data was stored, and sending it again made no copy.</translation>
    </message>
    <message>
        <source>Data {name} tersimpan. Buka kunjungannya lagi.</source>
        <translation>The data of {name} is saved. Open the visit again.</translation>
    </message>
    <message>
        <source>Datang 0-11 bulan</source>
        <translation>0-11 months who came</translation>
    </message>
    <message>
        <source>Datang 12-59 bulan</source>
        <translation>12-59 months who came</translation>
    </message>
    <message>
        <source>Datang 15-18 tahun</source>
        <translation>15-18 years who came</translation>
    </message>
    <message>
        <source>Datang 19-59 tahun</source>
        <translation>19-59 years who came</translation>
    </message>
    <message>
        <source>Datang 6-14 tahun</source>
        <translation>6-14 years who came</translation>
    </message>
    <message>
        <source>Datang 60 tahun ke atas</source>
        <translation>60 years and over who came</translation>
    </message>
    <message>
        <source>Datang 60-72 bulan</source>
        <translation>60-72 months who came</translation>
    </message>
    <message>
        <source>Datang dan timbang sesuai jadwal supaya terlihat apakah PMT menolong.</source>
        <translation>Come and weigh as planned to see whether it helps.</translation>
    </message>
    <message>
        <source>Datang lagi</source>
        <translation>Come again</translation>
    </message>
    <message>
        <source>Datang lagi {when}</source>
        <translation>Come again {when}</translation>
    </message>
    <message>
        <source>Datang setiap hari buka, walau anak tampak sehat.</source>
        <translation>Come on every session day, even when the child looks well.</translation>
    </message>
    <message>
        <source>Datang {arrived_on}</source>
        <translation>Arrived {arrived_on}</translation>
    </message>
    <message>
        <source>Datang, belum dilayani</source>
        <translation>Came, not served yet</translation>
    </message>
    <message>
        <source>DayScreen</source>
        <translation>DayScreen</translation>
    </message>
    <message>
        <source>Daya ingat</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Daya ingat perlu diperiksa</source>
        <translation>Memory needs examining</translation>
    </message>
    <message>
        <source>Demam</source>
        <translation>Fever</translation>
    </message>
    <message>
        <source>Demam 2 minggu atau lebih</source>
        <translation>Fever for 2 weeks or more</translation>
    </message>
    <message>
        <source>Demam naik turun tanpa sebab yang jelas juga dihitung</source>
        <translation>Fever that comes and goes without a clear cause counts too</translation>
    </message>
    <message>
        <source>Demam ringan sesudah suntik biasa terjadi; kompres dan beri ASI atau minum.</source>
        <translation>A light fever after the injection is common; cool the forehead and breastfeed or give drink.</translation>
    </message>
    <message>
        <source>Demam, batuk, diare, atau keluhan lain</source>
        <translation>Fever, cough, diarrhoea or another complaint</translation>
    </message>
    <message>
        <source>Demam, perdarahan, payudara merah, atau sedih terus: hubungi bidan hari itu juga.</source>
        <translation>Fever, bleeding, red breast or always sad: call the midwife the same day.</translation>
    </message>
    <message>
        <source>Dengan kursi roda</source>
        <translation>In a wheelchair</translation>
    </message>
    <message>
        <source>Denyut jantung janin</source>
        <translation>Fetal heart rate</translation>
    </message>
    <message>
        <source>Desa contoh hanya boleh dikirim ke server di laptop ini, misalnya http://localhost:8080/fhir</source>
        <translation>The demo village may only be sent to a server on this laptop, for example http://localhost:8080/fhir</translation>
    </message>
    <message>
        <source>Desa contoh hanya untuk berlatih di laptop ini.</source>
        <translation>The demo village is only for practice on this laptop.</translation>
    </message>
    <message>
        <source>Desa contoh tidak boleh dikirim ke server Puskesmas.</source>
        <translation>The demo village may not be sent to the Puskesmas server.</translation>
    </message>
    <message>
        <source>Desa contoh yang kemarin masih ada. Lanjutkan berlatih.</source>
        <translation>Yesterday's demo village is still here. Go on practising.</translation>
    </message>
    <message>
        <source>Desa contoh, bukan data sungguhan</source>
        <translation>Demo village, not real data</translation>
    </message>
    <message>
        <source>Desa contoh. PIN semua petugas: {demo_pin}</source>
        <translation>Demo village. PIN of every operator: {demo_pin}</translation>
    </message>
    <message>
        <source>Desa contoh: hanya server di laptop ini yang boleh dipakai.</source>
        <translation>Demo village: only a server on this laptop may be used.</translation>
    </message>
    <message>
        <source>Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas.</source>
        <translation>Demo village: everybody here is invented; nothing is sent to the Puskesmas.</translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Deteksi dini kanker</source>
        <translation>Early detection of cancer</translation>
    </message>
    <message>
        <source>Dewasa</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Dewasa dan lansia: berat dan tensi.</source>
        <translation>Adults and elderly: weight and pressure.</translation>
    </message>
    <message>
        <source>Di atas alis dan bagian belakang kepala yang paling menonjol</source>
        <translation>Above the eyebrows and around the back of the head where it is largest</translation>
    </message>
    <message>
        <source>Di atas garis oranye</source>
        <translation>Above the orange line</translation>
    </message>
    <message>
        <source>Di bawah 2 tahun terlentang, 2 tahun ke atas berdiri</source>
        <translation>Lying below 2 years, standing from 2 years on</translation>
    </message>
    <message>
        <source>Di bawah garis merah (BGM)</source>
        <translation>Below the red line (BGM)</translation>
    </message>
    <message>
        <source>Di berkas</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Di laptop baru: pasang Posyandu Desktop, tekan “Pulihkan cadangan”, buka berkas cadangan (.posyandu), pilih nama petugas, tekan “Lupa PIN”, ketik kode ini, lalu buat PIN baru.</source>
        <translation>On the new laptop: install Posyandu Desktop, press “Restore a backup”, open the backup file (.posyandu), choose the operator's name, press “Forgot PIN”, type this code, then make a new PIN.</translation>
    </message>
    <message>
        <source>Di laptop ini</source>
        <translation>On this laptop</translation>
    </message>
    <message>
        <source>Di layar mana pun: Ctrl dan + memperbesar huruf, Ctrl dan − mengecilkan, Ctrl dan 0 kembali ke ukuran biasa.</source>
        <translation>On any screen: Ctrl and + makes letters larger, Ctrl and − smaller, Ctrl and 0 as usual.</translation>
    </message>
    <message>
        <source>Di luar alat</source>
        <translation>Beyond the meter</translation>
    </message>
    <message>
        <source>Di rumah</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>Di rumah, di sekolah, di jalan, atau lewat HP</source>
        <translation>At home, at school, on the street, or by phone</translation>
    </message>
    <message>
        <source>Di rumah: sering bertengkar, takut, atau tidak betah?</source>
        <translation>At home: often quarrels, afraid, or not at ease?</translation>
    </message>
    <message>
        <source>Di sekolah atau tempat kerja: sering bolos, dirundung, atau mau berhenti?</source>
        <translation>At school or work: often absent, bullied, or wants to stop?</translation>
    </message>
    <message>
        <source>Di sini ditanya jawaban, bukan angka. {text} tidak dicatat. Pilih jawabannya, atau Enter untuk lanjut.</source>
        <translation>An answer is asked here, not a number. {text} is not noted. Choose the answer, or go on with Enter.</translation>
    </message>
    <message>
        <source>Di sini tidak ada kunci Puskesmas. Minta berkas kunci dari Puskesmas.</source>
        <translation>There is no Puskesmas key in here. Ask the Puskesmas for the key file.</translation>
    </message>
    <message>
        <source>Diangkat dua orang</source>
        <translation>Lifted by two people</translation>
    </message>
    <message>
        <source>Dianjurkan hari ini</source>
        <translation>Advised today</translation>
    </message>
    <message>
        <source>Diare</source>
        <translation>Diarrhoea</translation>
    </message>
    <message>
        <source>Diare berulang</source>
        <translation>Diarrhoea again and again</translation>
    </message>
    <message>
        <source>Diare terus-menerus atau berdarah</source>
        <translation>Diarrhoea that goes on or is bloody</translation>
    </message>
    <message>
        <source>Diare: beri oralit setiap buang air, dan zinc 10 hari walau diare sudah berhenti. Tetap beri ASI dan makan.</source>
        <translation>Diarrhoea: give ORS after each stool, and zinc for 10 days even when it has stopped. Go on breastfeeding and eating.</translation>
    </message>
    <message>
        <source>Diare: oralit dan zinc</source>
        <translation>Diarrhoea: ORS and zinc</translation>
    </message>
    <message>
        <source>Diare: oralit setiap kali buang air, dan zinc selama 10 hari.</source>
        <translation>Diarrhoea: ORS after each stool, and zinc for 10 days.</translation>
    </message>
    <message>
        <source>Diastolik</source>
        <translation>Diastolic</translation>
    </message>
    <message>
        <source>Dibantu</source>
        <translation>Helped</translation>
    </message>
    <message>
        <source>Dibantu memotong atau menyiapkan</source>
        <translation>Helped with cutting or preparing</translation>
    </message>
    <message>
        <source>Dibantu satu orang</source>
        <translation>Helped by one person</translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Dibatalkan: {why}</source>
        <translation>Taken back: {why}</translation>
    </message>
    <message>
        <source>Diberi</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Diberi di sini</source>
        <translation>Given here</translation>
    </message>
    <message>
        <source>Diberi hari ini</source>
        <translation>Given today</translation>
    </message>
    <message>
        <source>Diberi {short_number} {unit}</source>
        <translation>Given {short_number} {unit}</translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Diberikan bidan hari ini, atau disalin dari Buku KIA</source>
        <translation>Given by the midwife today, or copied from the KIA book</translation>
    </message>
    <message>
        <source>Diberikan hari ini</source>
        <translation>Given today</translation>
    </message>
    <message>
        <source>Dibuat {made_on}</source>
        <translation>Made {made_on}</translation>
    </message>
    <message>
        <source>Dibuka lagi karena</source>
        <translation>Opened again because</translation>
    </message>
    <message>
        <source>Dibuka {time}</source>
        <translation>Opened {time}</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Dicatat di laptop lain. Batalkan di laptop itu, lalu kirim.</source>
        <translation>Recorded on another laptop. Take it back on that laptop, then send.</translation>
    </message>
    <message>
        <source>Dicatat di laptop lain: di sini hanya dibaca. Betulkan di laptop itu.</source>
        <translation>Recorded on another laptop: here it is only read. Correct it on that laptop.</translation>
    </message>
    <message>
        <source>Dicatat lahir {born}</source>
        <translation>Recorded as born {born}</translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Didaftarkan</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Didiagnosis DM</source>
        <translation>Diabetes diagnosed</translation>
    </message>
    <message>
        <source>Didiagnosis TBC</source>
        <translation>TB diagnosed</translation>
    </message>
    <message>
        <source>Didiagnosis hipertensi</source>
        <translation>Hypertension diagnosed</translation>
    </message>
    <message>
        <source>Digabung</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang ditulis di flashdisk.</source>
        <translation>Stopped. Nothing was written to the stick.</translation>
    </message>
    <message>
        <source>Dihentikan. Yang sudah masuk tetap ada; impor lagi kapan saja.</source>
        <translation>Stopped. What is in stays; import again at any time.</translation>
    </message>
    <message>
        <source>Dihentikan. {received} diterima server, {waiting} masih menunggu.</source>
        <translation>Stopped. {received} received by the server, {waiting} still waiting.</translation>
    </message>
    <message>
        <source>Dihitung dari</source>
        <translation>Dated by</translation>
    </message>
    <message>
        <source>Diisi dari berkas</source>
        <translation>Filled from the file</translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>Dikosongkan: titipan diteruskan tanpa dibuka.</source>
        <translation>Left empty: parcels go on without being opened.</translation>
    </message>
    <message>
        <source>Dilaporkan ke</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Dilaporkan ke nakes</source>
        <translation>Reported to a health worker</translation>
    </message>
    <message>
        <source>Dilaporkan sebelum gejala mulai. Periksa tanggalnya.</source>
        <translation>Reported before the signs began. Check the date.</translation>
    </message>
    <message>
        <source>Dilaporkan tanggal</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation type="vanished">Served</translation>
    </message>
    <message>
        <source>Dimakan</source>
        <translation>Eaten</translation>
    </message>
    <message>
        <source>Dimakan setiap hari</source>
        <translation>Eaten every day</translation>
    </message>
    <message>
        <source>Dimakan {eaten} porsi. Isi juga porsi yang diberikan.</source>
        <translation>{eaten} portions eaten. Fill in the portions given as well.</translation>
    </message>
    <message>
        <source>Diminum</source>
        <translation>Drunk</translation>
    </message>
    <message>
        <source>Dinilai ulang</source>
        <translation>Judged again</translation>
    </message>
    <message>
        <source>Dinkes kabupaten/kota</source>
        <translation>District health office</translation>
    </message>
    <message>
        <source>Dinkes provinsi</source>
        <translation>Provincial health office</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Dipakai: {place}</source>
        <translation>In use: {place}</translation>
    </message>
    <message>
        <source>Diperiksa bidan (KF)</source>
        <translation>Checked by the midwife (KF)</translation>
    </message>
    <message>
        <source>Diperiksa bidan (KN)</source>
        <translation>Checked by the midwife (KN)</translation>
    </message>
    <message>
        <source>Diperiksa {name}</source>
        <translation>Checked by {name}</translation>
    </message>
    <message>
        <source>Dipilih</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Dirujuk</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Dirujuk 0-11 bulan</source>
        <translation>Referred 0-11 months</translation>
    </message>
    <message>
        <source>Dirujuk 12-59 bulan</source>
        <translation>Referred 12-59 months</translation>
    </message>
    <message>
        <source>Dirujuk 60-72 bulan</source>
        <translation>Referred 60-72 months</translation>
    </message>
    <message>
        <source>Dirujuk baru {made_on}. Periksa tanggalnya.</source>
        <translation>Referred only {made_on}. Check the date.</translation>
    </message>
    <message>
        <source>Dirujuk ke {referral_word} {day}</source>
        <translation>Referred to {referral_word} {day}</translation>
    </message>
    <message>
        <source>Dirujuk ke {referral_word}{when}</source>
        <translation>Referred to {referral_word}{when}</translation>
    </message>
    <message>
        <source>Dirujuk {made_on} ke {referral_word} ({ago})</source>
        <translation>Referred {made_on} to {referral_word} ({ago})</translation>
    </message>
    <message>
        <source>Disalin dari Buku KIA, atau diberikan bidan pada kunjungan ini</source>
        <translation>Copied from the KIA book, or given by the midwife at this visit</translation>
    </message>
    <message>
        <source>Disalin dari daftar lama</source>
        <translation>Copied from an old register</translation>
    </message>
    <message>
        <source>Disalin dari kunjungan orang lain. Periksa, lalu simpan untuk {name}.</source>
        <translation>Copied from another person's visit. Check it, then save it for {name}.</translation>
    </message>
    <message>
        <source>Disk laptop penuh, jadi belum tersimpan. Isian tetap ada di layar.</source>
        <translation>The laptop's disk is full, so this is not saved yet. What you typed is still on the screen.</translation>
    </message>
    <message>
        <source>Disuapi</source>
        <translation>Is fed</translation>
    </message>
    <message>
        <source>Disuntik tanggal</source>
        <translation>Injected on</translation>
    </message>
    <message>
        <source>Ditandatangani {name}, {day} pukul {time}</source>
        <translation>Signed by {name}, {day} at {time}</translation>
    </message>
    <message>
        <source>Diterima server</source>
        <translation>Received by the server</translation>
    </message>
    <message>
        <source>Diterima{at}</source>
        <translation>Received{at}</translation>
    </message>
    <message>
        <source>Ditimbang terakhir</source>
        <translation>Last weighed</translation>
    </message>
    <message>
        <source>Ditimbang {fromisoformat}</source>
        <translation>Weighed {fromisoformat}</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Ditunda: {words}</source>
        <translation>Put off: {words}</translation>
    </message>
    <message>
        <source>Ditunggu hari ini</source>
        <translation>Awaited today</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Diurungkan: {name} ada lagi di daftar, dengan semua kunjungannya.</source>
        <translation>Undone: {name} is on the list again, with every visit.</translation>
    </message>
    <message>
        <source>Dokter</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Dokter atau klinik</source>
        <translation>Doctor or clinic</translation>
    </message>
    <message>
        <source>Dosis</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dosis sekolah (BIAS) menurut kelas; Td untuk remaja putri</source>
        <translation>School doses (BIAS) by class; Td for girls</translation>
    </message>
    <message>
        <source>Dosis yang tidak diberikan diubah</source>
        <translation>Doses not given changed</translation>
    </message>
    <message>
        <source>Dosis yang tidak diberikan: ada yang dihapus atau diubah</source>
        <translation>Doses not given: some were removed or changed</translation>
    </message>
    <message>
        <source>Draf belum disimpan: {drafts}</source>
        <translation>Drafts not saved: {drafts}</translation>
    </message>
    <message>
        <source>Draf tersimpan {at}</source>
        <translation>Draft saved {at}</translation>
    </message>
    <message>
        <source>Draf {clock}</source>
        <translation>Draft {clock}</translation>
    </message>
    <message>
        <source>Dua PMT tercatat; akhiri salah satu di kunjungan</source>
        <translation>Two courses of recovery food are recorded; end one of them in a visit</translation>
    </message>
    <message>
        <source>Dua bulan berturut-turut</source>
        <translation>Two months in a row</translation>
    </message>
    <message>
        <source>Dua gejala TBC</source>
        <translation>Two signs of TB</translation>
    </message>
    <message>
        <source>Dua gejala TBC atau lebih</source>
        <translation>Two signs of TB or more</translation>
    </message>
    <message>
        <source>Dua kehamilan tercatat, mana yang benar</source>
        <translation>Two pregnancies are recorded, which is right</translation>
    </message>
    <message>
        <source>Dua minggu ini sedih terus atau putus asa?</source>
        <translation>Sad all the time or without hope these two weeks?</translation>
    </message>
    <message>
        <source>Dua minggu terakhir kurang berminat pada kegiatan?</source>
        <translation>Less interest in activities in the last two weeks?</translation>
    </message>
    <message>
        <source>Dua minggu terakhir merasa sedih atau putus asa?</source>
        <translation>Sad or without hope in the last two weeks?</translation>
    </message>
    <message>
        <source>Dua orang menulis hal yang berbeda. Tanyakan pada warganya, lalu pilih yang benar.</source>
        <translation>Two people wrote different things. Ask the person it is about, then choose what is right.</translation>
    </message>
    <message>
        <source>Duduk berdekatan di tempat tenang. Sebut dulu tiga kata untuk diingat: bunga, pintu, nasi; nanti ditanyakan lagi.</source>
        <translation>Sit close together in a quiet place. First say three words to remember: flower, door, rice; they are asked again later.</translation>
    </message>
    <message>
        <source>Duduk tenang 5 menit, lalu ukur sekali lagi. Yang dinilai rata-ratanya.</source>
        <translation>Sit quietly for 5 minutes, then measure once more. The mean is judged.</translation>
    </message>
    <message>
        <source>Dulu berat anak tidak naik. Tanyakan makan dan sakitnya, dan datang lagi bulan depan.</source>
        <translation>The child's weight did not rise before. Ask about eating and illness, and come again next month.</translation>
    </message>
    <message>
        <source>Dulu tidak naik</source>
        <translation>Not gained before</translation>
    </message>
    <message>
        <source>Dulu tidak naik, lalu tidak datang</source>
        <translation>Not gained before, then did not come</translation>
    </message>
    <message>
        <source>Edukasi oleh nakes</source>
        <translation>Education by a health worker</translation>
    </message>
    <message>
        <source>Empat angka ini untuk rapat mingguan di Pustu. Tanda bahaya: telepon nakes saat itu juga.</source>
        <translation type="vanished">These four figures are for the weekly meeting at the Pustu. Danger signs: telephone a health worker at once.</translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK nol semua, jadi NIK dikosongkan.</source>
        <translation>The last four digits of the NIK are zeros, so the NIK is left empty.</translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK tidak boleh 0000.</source>
        <translation>The last four digits of a NIK cannot be 0000.</translation>
    </message>
    <message>
        <source>Empat dari lima kata benar = normal</source>
        <translation>Four of five words right = normal</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter membuka kunjungan. Ctrl+J: bayi baru dari ibu yang dipilih.</source>
        <translation>Enter opens the visit. Ctrl+J: new baby of the chosen mother.</translation>
    </message>
    <message>
        <source>Enter memilih: di laptop ini atau dari berkas.</source>
        <translation>Enter chooses: on this laptop or from the file.</translation>
    </message>
    <message>
        <source>Enter pada nama: hadir atau tidak.</source>
        <translation type="vanished">Enter on a name: present or not.</translation>
    </message>
    <message>
        <source>Enter: buka kunjungan. Panah kiri dan kanan: saring.</source>
        <translation>Enter: open the visit. Left and right arrows: filter.</translation>
    </message>
    <message>
        <source>Enter: buka seperti ini. F6: ubah dulu, dari tanggal.</source>
        <translation type="vanished">Enter: open as it is. F6: change first, from the date.</translation>
    </message>
    <message>
        <source>Enter: buka seperti ini. F6: ubah dulu. F7: botol vaksin.</source>
        <translation>Enter: open as it is. F6: change first. F7: vials.</translation>
    </message>
    <message>
        <source>Enter: buka seperti ini. Shift+Tab: ubah dulu.</source>
        <translation type="vanished">Enter: open as it is. Shift+Tab: change it first.</translation>
    </message>
    <message>
        <source>Enter: buka seperti ini. Shift+Tab: ubah dulu. Semua bisa diubah lagi nanti.</source>
        <translation type="vanished">Enter: open like this. Shift+Tab: change it first. Everything can be changed later.</translation>
    </message>
    <message>
        <source>Enter: buka. Esc: kembali</source>
        <translation type="vanished">Enter: open. Esc: back</translation>
    </message>
    <message>
        <source>Enter: buka. Esc: kembali.</source>
        <translation>Enter: open. Esc: back.</translation>
    </message>
    <message>
        <source>Enter: catat untuk hari itu. Shift+Tab dari daftar: tulis tanggal lain.</source>
        <translation>Enter: record for that day. Shift+Tab from the list: write another date.</translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. Ctrl+S: simpan. F7: botol vaksin.</source>
        <translation>Enter: next field. Ctrl+S: save. F7: vaccine vials.</translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. L atau P: jenis kelamin.</source>
        <translation>Enter: next field. L or P: sex.</translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. Panah: memilih.</source>
        <translation>Enter: next field. Arrows: choose.</translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. Spasi: memberi tanda.</source>
        <translation>Enter: next field. Space: tick.</translation>
    </message>
    <message>
        <source>Enter: simpan.</source>
        <translation>Enter: save.</translation>
    </message>
    <message>
        <source>Enter: simpan. Panah bawah: tanggal.</source>
        <translation>Enter: save. Arrow down: date.</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episodes</translation>
    </message>
    <message>
        <source>Esc kembali</source>
        <translation type="vanished">Esc back</translation>
    </message>
    <message>
        <source>Esc: kembali</source>
        <translation>Esc: back</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls), LibreOffice (.ods), atau .csv.</source>
        <translation>Excel (.xlsx, .xls), LibreOffice (.ods), or .csv.</translation>
    </message>
    <message>
        <source>F3: lihat daftar</source>
        <translation>F3: see the list</translation>
    </message>
    <message>
        <source>Fasilitas lain</source>
        <translation>Another facility</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Februari atau Agustus: biru 6-11 bulan, merah di atas 11 bulan</source>
        <translation>February or August: blue 6-11 months, red above 11 months</translation>
    </message>
    <message>
        <source>Flashdisk</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Flashdisk penuh, jadi belum tersimpan. Data di laptop tetap utuh.</source>
        <translation>The stick is full, so nothing was saved. What is on the laptop is unharmed.</translation>
    </message>
    <message>
        <source>Flashdisk tercabut atau terkunci, jadi belum tersimpan. Data di laptop tetap utuh.</source>
        <translation>The stick was pulled out or is locked, so nothing was saved. What is on the laptop is unharmed.</translation>
    </message>
    <message>
        <source>Flashdisk tidak mengembalikan apa yang ditulis. Pakai flashdisk lain.</source>
        <translation>The stick does not give back what was written. Use another stick.</translation>
    </message>
    <message>
        <source>Flashdisk yang terpasang</source>
        <translation>Sticks that are plugged in</translation>
    </message>
    <message>
        <source>Folder data ini sudah berisi posyandu, jadi tidak ditimpa.</source>
        <translation>This data folder already holds a posyandu, so it is not overwritten.</translation>
    </message>
    <message>
        <source>Folder data tidak boleh ditulisi, jadi belum tersimpan.</source>
        <translation>The data folder may not be written to, so this is not saved yet.</translation>
    </message>
    <message>
        <source>Folder lain</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Gabungkan data ganda</source>
        <translation>Merge double records</translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation>Impaired</translation>
    </message>
    <message>
        <source>Gangguan buang air kecil</source>
        <translation>Trouble passing urine</translation>
    </message>
    <message>
        <source>Ganti PIN saya</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>Ganti petugas</source>
        <translation>Change operator</translation>
    </message>
    <message>
        <source>Ganti petugas. Isian di layar tetap ada.</source>
        <translation>Change of operator. What is on the screen stays.</translation>
    </message>
    <message>
        <source>Garam paling banyak satu sendok teh sehari, kurangi ikan asin dan penyedap.</source>
        <translation>At most one teaspoon of salt a day, less salted fish and seasoning.</translation>
    </message>
    <message>
        <source>Garis merah dan garis oranye</source>
        <translation>Red line and orange line</translation>
    </message>
    <message>
        <source>Gejala</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Gejala lain</source>
        <translation>Other signs</translation>
    </message>
    <message>
        <source>Gejala mulai sebelum disuntik. Periksa tanggal dan jamnya.</source>
        <translation>The signs began before the injection. Check date and time.</translation>
    </message>
    <message>
        <source>Gejala mulai tanggal</source>
        <translation>Signs began on</translation>
    </message>
    <message>
        <source>Gejala utama</source>
        <translation>Main complaint</translation>
    </message>
    <message>
        <source>Gemuk</source>
        <translation>Overweight</translation>
    </message>
    <message>
        <source>Gerak</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Gerak janin berkurang atau tidak ada</source>
        <translation>Baby moves less or not at all</translation>
    </message>
    <message>
        <source>Gerak perlu diperiksa</source>
        <translation>Movement needs examining</translation>
    </message>
    <message>
        <source>Gizi</source>
        <translation>Nutrition</translation>
    </message>
    <message>
        <source>Gizi baik (normal)</source>
        <translation>Well nourished (normal)</translation>
    </message>
    <message>
        <source>Gizi buruk</source>
        <translation>Severely wasted</translation>
    </message>
    <message>
        <source>Gizi buruk dirujuk dulu; PMT di posyandu tidak cukup.</source>
        <translation>Severe wasting is referred first; food at the posyandu is not enough.</translation>
    </message>
    <message>
        <source>Gizi kurang</source>
        <translation>Wasted</translation>
    </message>
    <message>
        <source>Gizi lebih</source>
        <translation>Overweight</translation>
    </message>
    <message>
        <source>Gizi perlu diperiksa</source>
        <translation>Nutrition needs examining</translation>
    </message>
    <message>
        <source>Gizi remaja</source>
        <translation>Adolescents' nutrition</translation>
    </message>
    <message>
        <source>Grafik</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Gugup atau gelisah?</source>
        <translation>Nervous or restless?</translation>
    </message>
    <message>
        <source>Gula</source>
        <translation>Glucose</translation>
    </message>
    <message>
        <source>Gula darah</source>
        <translation>Blood glucose</translation>
    </message>
    <message>
        <source>Gula darah dan obatnya</source>
        <translation>Blood glucose and its medicine</translation>
    </message>
    <message>
        <source>Gula darah diperiksa 1 tahun ini</source>
        <translation>Glucose checked within 1 year</translation>
    </message>
    <message>
        <source>Gula darah normal</source>
        <translation>Normal blood glucose</translation>
    </message>
    <message>
        <source>Gula darah perlu diperiksa ulang</source>
        <translation>Blood glucose to be checked again</translation>
    </message>
    <message>
        <source>Gula darah perlu diperiksa ulang setelah puasa semalam.</source>
        <translation>The blood glucose must be checked again after a night without food.</translation>
    </message>
    <message>
        <source>Gula darah puasa</source>
        <translation>Fasting glucose</translation>
    </message>
    <message>
        <source>Gula darah puasa mulai tinggi. Kurangi yang manis, bergerak tiap hari, dan periksa lagi 3 bulan lagi.</source>
        <translation>The fasting glucose begins to rise. Less sweet food, move every day, and check again in 3 months.</translation>
    </message>
    <message>
        <source>Gula darah puasa normal</source>
        <translation>Normal fasting glucose</translation>
    </message>
    <message>
        <source>Gula darah puasa rendah</source>
        <translation>Low fasting glucose</translation>
    </message>
    <message>
        <source>Gula darah puasa sangat tinggi</source>
        <translation>Very high fasting glucose</translation>
    </message>
    <message>
        <source>Gula darah puasa tinggi</source>
        <translation>High fasting glucose</translation>
    </message>
    <message>
        <source>Gula darah rendah</source>
        <translation>Low blood glucose</translation>
    </message>
    <message>
        <source>Gula darah rendah. Beri minuman manis sekarang, lalu periksakan.</source>
        <translation>The blood glucose is low. Give a sweet drink now, then have it checked.</translation>
    </message>
    <message>
        <source>Gula darah sangat tinggi</source>
        <translation>Very high blood glucose</translation>
    </message>
    <message>
        <source>Gula darah sangat tinggi. Perlu ditolong hari ini juga.</source>
        <translation>The blood glucose is very high. Help is needed today.</translation>
    </message>
    <message>
        <source>Gula darah sewaktu</source>
        <translation>Random blood glucose</translation>
    </message>
    <message>
        <source>Gula darah sewaktu. Alat menunjukkan LO atau HI? Pilih tombolnya</source>
        <translation>Random glucose. Does the meter show LO or HI? Choose its button</translation>
    </message>
    <message>
        <source>Gula darah tinggi</source>
        <translation>High blood glucose</translation>
    </message>
    <message>
        <source>Gula darah tinggi. Periksakan lagi di Puskesmas; kurangi minuman manis.</source>
        <translation>The blood glucose is high. Have it checked again at the Puskesmas; less sweet drinks.</translation>
    </message>
    <message>
        <source>Gula paling banyak empat sendok makan sehari, ganti minuman manis dengan air putih.</source>
        <translation>At most four tablespoons of sugar a day, water instead of sweet drinks.</translation>
    </message>
    <message>
        <source>Gula puasa</source>
        <translation>Fasting glucose</translation>
    </message>
    <message>
        <source>Gula puasa mulai tinggi</source>
        <translation>Fasting glucose beginning to rise</translation>
    </message>
    <message>
        <source>Gula sangat tinggi</source>
        <translation>Very high glucose</translation>
    </message>
    <message>
        <source>HB 0</source>
        <translation>HB 0</translation>
    </message>
    <message>
        <source>HB0</source>
        <translation>HB0</translation>
    </message>
    <message>
        <source>HEEADSSS</source>
        <translation>HEEADSSS</translation>
    </message>
    <message>
        <source>HI</source>
        <translation>HI</translation>
    </message>
    <message>
        <source>HP {phone}</source>
        <translation>Mobile {phone}</translation>
    </message>
    <message>
        <source>HPHT {date}</source>
        <translation>last period {date}</translation>
    </message>
    <message>
        <source>HPL dari USG</source>
        <translation>Due date by scan</translation>
    </message>
    <message>
        <source>HPL dari USG {date}</source>
        <translation>due date by scan {date}</translation>
    </message>
    <message>
        <source>HPL {day}</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>HPL {due}</source>
        <translation>Due {due}</translation>
    </message>
    <message>
        <source>HPV</source>
        <translation>HPV</translation>
    </message>
    <message>
        <source>HPV 1</source>
        <translation>HPV 1</translation>
    </message>
    <message>
        <source>HPV 2</source>
        <translation>HPV 2</translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Haid terakhir</source>
        <translation>Last period</translation>
    </message>
    <message>
        <source>Hak menulis belum diuji.</source>
        <translation>The right to write has not been tested yet.</translation>
    </message>
    <message>
        <source>Hamil</source>
        <translation>Pregnant</translation>
    </message>
    <message>
        <source>Hamil ke-</source>
        <translation>Pregnancy number</translation>
    </message>
    <message>
        <source>Hamil ke- lebih kecil dari jumlah persalinan dan keguguran. Periksa.</source>
        <translation>The pregnancy number is smaller than births and miscarriages together. Check.</translation>
    </message>
    <message>
        <source>Hamil {age}</source>
        <translation>Pregnant {age}</translation>
    </message>
    <message>
        <source>Hamil {words} minggu</source>
        <translation>{words} wk pregnant</translation>
    </message>
    <message>
        <source>Hamil, umur belum diketahui</source>
        <translation>Pregnant, weeks not known</translation>
    </message>
    <message>
        <source>Hampir setiap hari</source>
        <translation>Almost every day</translation>
    </message>
    <message>
        <source>Hampir tiap hari</source>
        <translation>Nearly every day</translation>
    </message>
    <message>
        <source>Hanya bidan dan yang mencatat yang bisa membaca.</source>
        <translation>Only the midwife and whoever wrote it can read it.</translation>
    </message>
    <message>
        <source>Hanya bidan yang menandatangani. Kunjungan ini tetap tersimpan dan menunggu bidan.</source>
        <translation>Only a midwife signs. This visit stays saved and waits for her.</translation>
    </message>
    <message>
        <source>Hanya bila LILA di bawah 23,5 cm</source>
        <translation>Only when MUAC is below 23.5 cm</translation>
    </message>
    <message>
        <source>Hanya bila puasa 8 jam; selain itu isi Gula darah</source>
        <translation>Only after 8 hours without food; otherwise fill in Blood glucose</translation>
    </message>
    <message>
        <source>Hanya pengukurannya</source>
        <translation>Only the measurement</translation>
    </message>
    <message>
        <source>Hanya tensi atas yang tinggi</source>
        <translation>Only the upper pressure is high</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hapus PIN yang dipilih</source>
        <translation>Remove the chosen PIN</translation>
    </message>
    <message>
        <source>Hapus PIN {name}? Catatannya tetap ada. Tekan Del sekali lagi bila ya.</source>
        <translation>Remove the PIN of {name}? Their records stay. Press Del once more if so.</translation>
    </message>
    <message>
        <source>Hapus berkas yang tidak perlu dari disk, lalu coba lagi.</source>
        <translation>Delete files you do not need from the disk, then try again.</translation>
    </message>
    <message>
        <source>Hari buka</source>
        <translation>Open day</translation>
    </message>
    <message>
        <source>Hari buka berikutnya</source>
        <translation>Next session day</translation>
    </message>
    <message>
        <source>Hari buka dalam angka</source>
        <translation>The session day in numbers</translation>
    </message>
    <message>
        <source>Hari buka dibuka lagi.</source>
        <translation>Session day opened again.</translation>
    </message>
    <message>
        <source>Hari buka dibuka.</source>
        <translation>Session day opened.</translation>
    </message>
    <message>
        <source>Hari buka dibuka. Ctrl+F lalu ketik nama untuk mulai.</source>
        <translation>Session day opened. Ctrl+F, then type a name to begin.</translation>
    </message>
    <message>
        <source>Hari buka diperbarui.</source>
        <translation>Session day updated.</translation>
    </message>
    <message>
        <source>Hari buka ditutup oleh {name}.</source>
        <translation>Session day closed by {name}.</translation>
    </message>
    <message>
        <source>Hari buka lain</source>
        <translation>Another session day</translation>
    </message>
    <message>
        <source>Hari buka lain (susulan)</source>
        <translation>Another session day (late entry)</translation>
    </message>
    <message>
        <source>Hari buka terakhir: {last}</source>
        <translation>Last session day: {last}</translation>
    </message>
    <message>
        <source>Hari buka yang lalu</source>
        <translation>Earlier session days</translation>
    </message>
    <message>
        <source>Hari buka {day} sudah ditutup</source>
        <translation>The session day {day} is closed</translation>
    </message>
    <message>
        <source>Hari buka · {day} · {count} datang</source>
        <translation>Open day · {day} · {count} came</translation>
    </message>
    <message>
        <source>Hari buka · {held_on}</source>
        <translation>Session day · {held_on}</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hari ini banyak berat berakhir ,0 atau ,5. Baca sampai 0,1 kg.</source>
        <translation>Many weights today end in .0 or .5. Read the scale to 0.1 kg.</translation>
    </message>
    <message>
        <source>Hari ini banyak panjang/tinggi berakhir ,0 atau ,5. Baca sampai 0,1 cm.</source>
        <translation>Many lengths/heights today end in .0 or .5. Read to 0.1 cm.</translation>
    </message>
    <message>
        <source>Hari ini banyak tensi berakhir 0 atau 5. Tulis angkanya persis seperti di alat.</source>
        <translation>Many pressures today end in 0 or 5. Write exactly what the meter shows.</translation>
    </message>
    <message>
        <source>Hari ini belum dibuka.</source>
        <translation>Today is not opened yet.</translation>
    </message>
    <message>
        <source>Hari ini belum dibuka. Enter: buka bersama {name}, tanpa botol vaksin.</source>
        <translation>Today is not opened yet. Enter: open with {name}, without vials.</translation>
    </message>
    <message>
        <source>Hari ini seharusnya naik {least} sampai {most} kg</source>
        <translation>Today {least} to {most} kg should have been gained</translation>
    </message>
    <message>
        <source>Hari ini tanggal berapa, dan kita ada di mana?</source>
        <translation>What is the date today, and where are we?</translation>
    </message>
    <message>
        <source>Hari ini tanggal berapa?</source>
        <translation>What is the date today?</translation>
    </message>
    <message>
        <source>Hari ini tidak cukup orang lagi yang belum datang untuk latihan ini. Coba yang lain.</source>
        <translation>Not enough people who have not come today are left for this drill. Try another one.</translation>
    </message>
    <message>
        <source>Hari perkiraan lahir</source>
        <translation>Expected date of birth</translation>
    </message>
    <message>
        <source>Hari perkiraan lahir {due}</source>
        <translation>Expected date of birth {due}</translation>
    </message>
    <message>
        <source>Hari pertama haid terakhir</source>
        <translation>First day of the last period</translation>
    </message>
    <message>
        <source>Hari selalu bisa ditutup; yang belum selesai ikut tercatat.</source>
        <translation>A day can always be closed; what is unfinished is noted.</translation>
    </message>
    <message>
        <source>Harinya sudah selesai</source>
        <translation>The days are over</translation>
    </message>
    <message>
        <source>Harus ada satu admin. Jadikan petugas lain admin dulu.</source>
        <translation>There must be one admin. First make another operator admin.</translation>
    </message>
    <message>
        <source>Harus sesudah {day}. Boleh dikosongkan.</source>
        <translation>It has to be after {day}. It may be left empty.</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Hasil Anda</source>
        <translation>Your result</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Hasil “{searching}”</source>
        <translation>Results for “{searching}”</translation>
    </message>
    <message>
        <source>Hati sering terasa sedih?</source>
        <translation>Often feels sad?</translation>
    </message>
    <message>
        <source>Hb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>Hb 0</source>
        <translation>Hb 0</translation>
    </message>
    <message>
        <source>Hb diperiksa</source>
        <translation>Haemoglobin checked</translation>
    </message>
    <message>
        <source>Heksavalen</source>
        <translation>Hexavalent</translation>
    </message>
    <message>
        <source>Heksavalen 1</source>
        <translation>Hexavalent 1</translation>
    </message>
    <message>
        <source>Heksavalen 2</source>
        <translation>Hexavalent 2</translation>
    </message>
    <message>
        <source>Heksavalen 3</source>
        <translation>Hexavalent 3</translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation>Haemoglobin</translation>
    </message>
    <message>
        <source>Hemoglobin (Hb)</source>
        <translation>Haemoglobin (Hb)</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Hentikan latihan</source>
        <translation>Stop the drill</translation>
    </message>
    <message>
        <source>Hepatitis B bayi baru lahir</source>
        <translation>Hepatitis B, newborn</translation>
    </message>
    <message>
        <source>Hexa</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Hidup bersih di rumah</source>
        <translation>A clean home</translation>
    </message>
    <message>
        <source>Hijau (normal)</source>
        <translation>Green (normal)</translation>
    </message>
    <message>
        <source>Hitung batang, bukan bungkus</source>
        <translation>Count cigarettes, not packs</translation>
    </message>
    <message>
        <source>Hitung gerakan bayi; bila berkurang atau tidak terasa, periksa hari itu juga.</source>
        <translation>Count the baby's movements; if less or none, have it checked the same day.</translation>
    </message>
    <message>
        <source>Hitung jari kanan</source>
        <translation>Finger counting, right</translation>
    </message>
    <message>
        <source>Hitung jari kiri</source>
        <translation>Finger counting, left</translation>
    </message>
    <message>
        <source>Hitung jari, mata kanan</source>
        <translation>Finger counting, right eye</translation>
    </message>
    <message>
        <source>Hitung jari, mata kiri</source>
        <translation>Finger counting, left eye</translation>
    </message>
    <message>
        <source>Hitung lagi</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Human papillomavirus</source>
        <translation>Human papillomavirus</translation>
    </message>
    <message>
        <source>IGD Puskesmas</source>
        <translation>Puskesmas emergency room</translation>
    </message>
    <message>
        <source>IMD (inisiasi menyusu dini)</source>
        <translation>Early breastfeeding</translation>
    </message>
    <message>
        <source>IMT</source>
        <translation>BMI</translation>
    </message>
    <message>
        <source>IMT anak rendah untuk umurnya. Periksakan, dan beri lauk hewani setiap kali makan.</source>
        <translation>The child's BMI is low for the age. Have the child seen, and give food from animals at every meal.</translation>
    </message>
    <message>
        <source>IMT anak tinggi untuk umurnya. Kurangi minuman manis dan jajanan, ajak bermain, dan periksakan.</source>
        <translation>The child's BMI is high for the age. Give fewer sweet drinks and snacks, play together, and have the child seen.</translation>
    </message>
    <message>
        <source>IMT bayi rendah untuk umurnya. Susui lebih sering, siang dan malam, dan periksakan cara menyusunya.</source>
        <translation>The baby's BMI is low for the age. Breastfeed more often, day and night, and have the way of feeding looked at.</translation>
    </message>
    <message>
        <source>IMT bayi tinggi untuk umurnya. Cukup ASI saja, tanpa susu botol atau makanan lain, dan periksakan.</source>
        <translation>The baby's BMI is high for the age. Breast milk alone is enough, no bottle and no other food, and have the baby seen.</translation>
    </message>
    <message>
        <source>IMT gemuk</source>
        <translation>BMI overweight</translation>
    </message>
    <message>
        <source>IMT kurus</source>
        <translation>BMI thin</translation>
    </message>
    <message>
        <source>IMT normal</source>
        <translation>BMI normal</translation>
    </message>
    <message>
        <source>IMT obesitas</source>
        <translation>BMI obese</translation>
    </message>
    <message>
        <source>IMT sangat kurus</source>
        <translation>BMI severely thin</translation>
    </message>
    <message>
        <source>IMT sebelum hamil {bmi} ({get})</source>
        <translation>BMI before pregnancy {bmi} ({get})</translation>
    </message>
    <message>
        <source>IMT trimester 1 rendah</source>
        <translation>low BMI in the first trimester</translation>
    </message>
    <message>
        <source>IMT/U</source>
        <translation>IMT/U</translation>
    </message>
    <message>
        <source>IMT/U apras baik</source>
        <translation>BMI for age, preschool, good</translation>
    </message>
    <message>
        <source>IMT/U apras tidak baik</source>
        <translation>BMI for age, preschool, not good</translation>
    </message>
    <message>
        <source>IPV</source>
        <translation>IPV</translation>
    </message>
    <message>
        <source>IPV DIY</source>
        <translation>IPV DIY</translation>
    </message>
    <message>
        <source>IVA</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>IVA dalam 3 tahun terakhir</source>
        <translation>Cervical examination (IVA) within 3 years</translation>
    </message>
    <message>
        <source>IVA dan periksa payudara oleh bidan atau dokter tiap tiga tahun, walau tidak ada keluhan.</source>
        <translation>IVA and breast examination by a midwife or doctor every three years, even without complaints.</translation>
    </message>
    <message>
        <source>Ibu</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Ibu bekerja tetap bisa memberi ASI perah; ASI di suhu ruang tahan empat jam.</source>
        <translation>A working mother can give expressed milk; at room temperature it keeps four hours.</translation>
    </message>
    <message>
        <source>Ibu belum {years} tahun pada tanggal itu. Periksa tanggalnya, dan tanggal lahir ibu.</source>
        <translation>The mother is not {years} years old on that day. Check the date, and the mother's date of birth.</translation>
    </message>
    <message>
        <source>Ibu demam. Banyak minum, dan periksa ke Pustu atau bidan hari ini.</source>
        <translation>The mother has a fever. Drink a lot, and go to the Pustu or the midwife today.</translation>
    </message>
    <message>
        <source>Ibu di daftar diubah</source>
        <translation>Mother on the list changed</translation>
    </message>
    <message>
        <source>Ibu hamil</source>
        <translation>Pregnant women</translation>
    </message>
    <message>
        <source>Ibu hamil &amp; nifas</source>
        <translation>Pregnancy &amp; after birth</translation>
    </message>
    <message>
        <source>Ibu hamil KEK mendapat MT</source>
        <translation>Pregnant women with deficiency given food</translation>
    </message>
    <message>
        <source>Ibu hamil datang</source>
        <translation>Pregnant women who came</translation>
    </message>
    <message>
        <source>Ibu hamil dirujuk</source>
        <translation>Pregnant women referred</translation>
    </message>
    <message>
        <source>Ibu hamil mendapat TTD</source>
        <translation>Pregnant women given iron tablets</translation>
    </message>
    <message>
        <source>Ibu hamil tidak datang</source>
        <translation>Pregnant women who did not come</translation>
    </message>
    <message>
        <source>Ibu hamil, nifas, dan menyusui</source>
        <translation>Pregnant women, after birth and breastfeeding</translation>
    </message>
    <message>
        <source>Ibu ini sudah punya anak yang lahir pada tanggal itu di daftar.</source>
        <translation>This mother already has a child born on that day on the list.</translation>
    </message>
    <message>
        <source>Ibu makan satu piring lebih banyak dan banyak minum.</source>
        <translation>The mother eats one more plate and drinks a lot.</translation>
    </message>
    <message>
        <source>Ibu menyusui</source>
        <translation>Breastfeeding</translation>
    </message>
    <message>
        <source>Ibu nifas</source>
        <translation>After birth</translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui</source>
        <translation>Mothers after birth and breastfeeding</translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui datang</source>
        <translation>After birth and breastfeeding who came</translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui dirujuk</source>
        <translation>After birth and breastfeeding referred</translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui tidak datang</source>
        <translation>After birth and breastfeeding who did not come</translation>
    </message>
    <message>
        <source>Ibu nifas minum vitamin A: tidak</source>
        <translation>Vitamin A after birth: no</translation>
    </message>
    <message>
        <source>Ibu nifas minum vitamin A: ya</source>
        <translation>Vitamin A after birth: yes</translation>
    </message>
    <message>
        <source>Ibu nifas perlu diperiksa bidan. Bila hari ini diperiksa di sini, tandai pemeriksaannya.</source>
        <translation>The mother needs the midwife's check after birth. If she is checked here today, mark it.</translation>
    </message>
    <message>
        <source>Ibu {mother_name}</source>
        <translation>Mother {mother_name}</translation>
    </message>
    <message>
        <source>Ibu {name}</source>
        <translation>Mother {name}</translation>
    </message>
    <message>
        <source>Ibu, ayah, atau pengasuh</source>
        <translation>Mother, father or carer</translation>
    </message>
    <message>
        <source>Ibu: {mother}</source>
        <translation>Mother: {mother}</translation>
    </message>
    <message>
        <source>Ikut kelas ibu balita</source>
        <translation>Joins the mothers' class</translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil</source>
        <translation>Joins the class for pregnant women</translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil empat kali, sekali bersama suami.</source>
        <translation>Join the class for pregnant women four times, once with your husband.</translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil, paling sedikit empat kali, sekali bersama suami.</source>
        <translation>Join the class for pregnant women, at least four times, once with your husband.</translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil: tidak</source>
        <translation>Class for pregnant women: no</translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil: ya</source>
        <translation>Class for pregnant women: yes</translation>
    </message>
    <message>
        <source>Implan</source>
        <translation>Implant</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Impor berkas yang sama sekali lagi tidak menggandakan apa pun.</source>
        <translation>Importing the same file again doubles nothing.</translation>
    </message>
    <message>
        <source>Impor data sasaran</source>
        <translation>Import the register</translation>
    </message>
    <message>
        <source>Impor dihentikan</source>
        <translation>Import stopped</translation>
    </message>
    <message>
        <source>Impor selesai</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Imunisasi</source>
        <translation>Immunisation</translation>
    </message>
    <message>
        <source>Imunisasi COVID-19</source>
        <translation>COVID-19 immunisation</translation>
    </message>
    <message>
        <source>Imunisasi Td</source>
        <translation>Td immunisation</translation>
    </message>
    <message>
        <source>Imunisasi baduta lengkap</source>
        <translation>Complete immunisation below two years</translation>
    </message>
    <message>
        <source>Imunisasi bayi lengkap (17 dosis)</source>
        <translation>Complete infant immunisation (17 doses)</translation>
    </message>
    <message>
        <source>Imunisasi dasar lengkap (11 dosis)</source>
        <translation>Complete basic immunisation (11 doses)</translation>
    </message>
    <message>
        <source>Imunisasi diberikan bidan. Tulis nama bidannya.</source>
        <translation>The midwife gives immunisations. Write the midwife's name.</translation>
    </message>
    <message>
        <source>Imunisasi diubah</source>
        <translation>Immunisation changed</translation>
    </message>
    <message>
        <source>Imunisasi lengkap</source>
        <translation>Complete immunisation</translation>
    </message>
    <message>
        <source>Imunisasi sekolah</source>
        <translation>School immunisation</translation>
    </message>
    <message>
        <source>Imunisasi sekolah (BIAS) menurut kelas. Sekali setahun, sesudah naik kelas bulan Juli</source>
        <translation>School immunisation (BIAS) goes by class. Once a year, after the new class in July</translation>
    </message>
    <message>
        <source>Imunisasi tanpa batch atau penyuntik</source>
        <translation>Immunisations without batch or vaccinator</translation>
    </message>
    <message>
        <source>Imunisasi tidak diberi</source>
        <translation>Immunisations not given</translation>
    </message>
    <message>
        <source>Imunisasi yang terlambat tetap dilanjutkan, tidak perlu mengulang.</source>
        <translation>A late immunisation goes on, nothing has to start again.</translation>
    </message>
    <message>
        <source>Imunisasi {names}: mulai {day}</source>
        <translation>Immunisation {names}: from {day}</translation>
    </message>
    <message>
        <source>Imunisasi: ada yang dihapus atau diubah</source>
        <translation>Immunisation: some removed or changed</translation>
    </message>
    <message>
        <source>Indeks massa tubuh</source>
        <translation>Body mass index</translation>
    </message>
    <message>
        <source>Indeks massa tubuh menurut umur</source>
        <translation>Body mass index for age</translation>
    </message>
    <message>
        <source>Indeks massa tubuh menurut umur, 5-18 tahun</source>
        <translation>Body mass index for age, 5-18 years</translation>
    </message>
    <message>
        <source>Ingat ketiganya</source>
        <translation>Remembers all three</translation>
    </message>
    <message>
        <source>Ingatan keluarga</source>
        <translation>Family's memory</translation>
    </message>
    <message>
        <source>Ingatkan</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>Ini bukan berkas gabung posyandu. Minta lagi dari laptop pertama.</source>
        <translation>This is no joining file of a posyandu. Ask for one from the first laptop again.</translation>
    </message>
    <message>
        <source>Ini bukan isian. {text} tidak dicatat. Tab atau Shift+Tab ke isiannya, lalu ketik lagi.</source>
        <translation>Nothing is filled in here. {text} was not recorded. Tab or Shift+Tab to its field, then type it again.</translation>
    </message>
    <message>
        <source>Ini hanya untuk admin. Minta {name} yang melakukannya.</source>
        <translation>This is only for the admin. Ask {name} to do it.</translation>
    </message>
    <message>
        <source>Ini langkah terakhir. Simpan dengan Ctrl+S.</source>
        <translation>This is the last step. Save with Ctrl+S.</translation>
    </message>
    <message>
        <source>Ini sudah dibatalkan. Tekan Del supaya dihitung lagi.</source>
        <translation>This is taken back already. Press Del to let it count again.</translation>
    </message>
    <message>
        <source>Ini untuk bidan, admin, atau yang mencatatnya. Minta {name}.</source>
        <translation>This is for the midwife, an admin, or whoever recorded it. Ask {name}.</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Isi alamat {name}, lalu simpan.</source>
        <translation>Fill in the address of {name}, then save.</translation>
    </message>
    <message>
        <source>Isi angka di tengah. Artinya muncul di sini.</source>
        <translation>Fill in the numbers in the middle. What they mean appears here.</translation>
    </message>
    <message>
        <source>Isi berbeda</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>Isi dulu</source>
        <translation>Fill in first</translation>
    </message>
    <message>
        <source>Isi jenis kelamin setiap bayi yang lahir hidup.</source>
        <translation>Fill in the sex of each baby born alive.</translation>
    </message>
    <message>
        <source>Isi kapan gejala mulai: batas waktu melapor muncul di sini.</source>
        <translation>Fill in when the signs began: the time limit for reporting appears here.</translation>
    </message>
    <message>
        <source>Isi keduanya: dilaporkan ke siapa, dan tanggalnya.</source>
        <translation>Fill in both: reported to whom, and the date.</translation>
    </message>
    <message>
        <source>Isi nama posyandu dan petugas. Kira-kira dua menit.</source>
        <translation>Fill in the posyandu's name and who works here. About two minutes.</translation>
    </message>
    <message>
        <source>Isi piring anak</source>
        <translation>The child's plate</translation>
    </message>
    <message>
        <source>Isi piringku: separuh sayur dan buah, separuh nasi dan lauk.</source>
        <translation>The plate: half vegetables and fruit, half rice and protein.</translation>
    </message>
    <message>
        <source>Isi separuh piring dengan sayur, seperempat nasi, seperempat lauk.</source>
        <translation>Fill half the plate with vegetables, a quarter rice, a quarter protein.</translation>
    </message>
    <message>
        <source>Isi tanggal: umur kehamilan dan HPL muncul di sini.</source>
        <translation>Fill in the date: weeks of pregnancy and due date appear here.</translation>
    </message>
    <message>
        <source>Isi tanggalnya. Bila lupa, perkirakan.</source>
        <translation>Fill in the date. If forgotten, estimate it.</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Isian PMT belum selesai. Enter mencatatnya, Esc membatalkannya.</source>
        <translation>Supplementary food is not finished. Enter records it, Esc gives it up.</translation>
    </message>
    <message>
        <source>Isian kami tetap.</source>
        <translation>Our fields stay.</translation>
    </message>
    <message>
        <source>Isian yang berbeda</source>
        <translation>Fields that differ</translation>
    </message>
    <message>
        <source>Isian {name} belum disimpan. Enter: buka, lalu Ctrl+S menyimpan yang ada.</source>
        <translation>What is typed for {name} is not saved. Enter: open, then Ctrl+S saves what there is.</translation>
    </message>
    <message>
        <source>Isinya</source>
        <translation>On it</translation>
    </message>
    <message>
        <source>JE</source>
        <translation>JE</translation>
    </message>
    <message>
        <source>Jadi gampang merasa takut?</source>
        <translation>Easily frightened?</translation>
    </message>
    <message>
        <source>Jadwal imunisasi</source>
        <translation>Immunisation schedule</translation>
    </message>
    <message>
        <source>Jaga bayi tetap hangat dan kering; tali pusat bersih, tanpa ramuan.</source>
        <translation>Keep the baby warm and dry; the navel clean, without herbs.</translation>
    </message>
    <message>
        <source>Jalan cepat 30 menit, lima hari seminggu.</source>
        <translation>Walk briskly for 30 minutes, five days a week.</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Jam laptop salah {days} hari. Atur dulu tanggal dan jamnya.</source>
        <translation>The laptop's clock is {days} days off. Set its date and time first.</translation>
    </message>
    <message>
        <source>Jamban saniter</source>
        <translation>Sanitary latrine</translation>
    </message>
    <message>
        <source>Jamnya tidak jelas. Tulis misalnya 9.30.</source>
        <translation>The time is not clear. Write for example 9.30.</translation>
    </message>
    <message>
        <source>Jangan dipaksa bila takut jatuh: pilih tidak bisa</source>
        <translation>Do not force it with fear of falling: choose cannot</translation>
    </message>
    <message>
        <source>Jangan hapus berkasnya. Pulihkan dari cadangan: posyandu-desktop restore BERKAS.</source>
        <translation>Do not delete the file. Restore from a backup: posyandu-desktop restore FILE.</translation>
    </message>
    <message>
        <source>Jangan matikan laptop dulu.</source>
        <translation>Do not switch the laptop off yet.</translation>
    </message>
    <message>
        <source>Jangan merokok di rumah dan di dekat anak.</source>
        <translation>Do not smoke at home or near children.</translation>
    </message>
    <message>
        <source>Janji berikutnya: posyandu, periksa, atau minum obat</source>
        <translation>Next appointment: posyandu, check, or medicine</translation>
    </message>
    <message>
        <source>Jantung berdebar</source>
        <translation>Pounding heart</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Japanese Encephalitis</source>
        <translation>Japanese Encephalitis</translation>
    </message>
    <message>
        <source>Jarak 6 meter: tiga kali benar berturut-turut = normal</source>
        <translation>At 6 metres: three right in a row = normal</translation>
    </message>
    <message>
        <source>Jarak dari persalinan lalu {months} tahun {months_2} bulan</source>
        <translation>Since the last birth {months} years {months_2} months</translation>
    </message>
    <message>
        <source>Jarak dari tengah {standard_deviations}</source>
        <translation>Distance from the middle {standard_deviations}</translation>
    </message>
    <message>
        <source>Jarak kehamilan paling sedikit dua tahun.</source>
        <translation>At least two years between pregnancies.</translation>
    </message>
    <message>
        <source>Jarang bergerak, tidak punya teman, atau sulit lepas dari HP?</source>
        <translation>Hardly moves, has no friends, or cannot leave the phone?</translation>
    </message>
    <message>
        <source>Jatuh tempo: {doses}</source>
        <translation>Due: {doses}</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Jawaban rahasia</source>
        <translation>Confidential answers</translation>
    </message>
    <message>
        <source>Jawaban server bukan tanda terima kiriman.</source>
        <translation>The server's answer is no receipt.</translation>
    </message>
    <message>
        <source>Jawaban server bukan untuk kiriman ini, jadi belum diterima.</source>
        <translation>The server's answer is not for this upload, so it is not received yet.</translation>
    </message>
    <message>
        <source>Jawaban server terlalu lama atau terlalu besar.</source>
        <translation>The server's answer took too long or was too large.</translation>
    </message>
    <message>
        <source>Jawaban server tidak bisa dibaca sebagai FHIR.</source>
        <translation>The server's answer cannot be read as FHIR.</translation>
    </message>
    <message>
        <source>Jawaban server tidak lengkap, jadi belum dianggap diterima.</source>
        <translation>The server's answer is incomplete, so this does not count as received.</translation>
    </message>
    <message>
        <source>Jawaban ya 5 atau kurang</source>
        <translation>5 answers yes or fewer</translation>
    </message>
    <message>
        <source>Jawaban yang hanya bisa dibaca bidan dan yang mencatat</source>
        <translation>An answer that only the midwife and whoever recorded it can read</translation>
    </message>
    <message>
        <source>Jawaban {answered_on}: {answer}</source>
        <translation>Answer {answered_on}: {answer}</translation>
    </message>
    <message>
        <source>Jelaskan dan bantu</source>
        <translation>Explain and help</translation>
    </message>
    <message>
        <source>Jendela bisa dibuka, udara berganti</source>
        <translation>Windows can be opened, the air changes</translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Jenis kelamin {sex}</source>
        <translation>Sex {sex}</translation>
    </message>
    <message>
        <source>Jenis kontak</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Jenis kunjungan</source>
        <translation>Kind of visit</translation>
    </message>
    <message>
        <source>Jiwa</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>Jiwa sampai 5</source>
        <translation>Mental health up to 5</translation>
    </message>
    <message>
        <source>Juga ada: {lots}</source>
        <translation>Also here: {lots}</translation>
    </message>
    <message>
        <source>Juga bila pernah dipaksa atau disentuh tanpa mau</source>
        <translation>Also if ever forced or touched without wanting to</translation>
    </message>
    <message>
        <source>Juga mengancing dan memakai sandal</source>
        <translation>Also buttons and sandals</translation>
    </message>
    <message>
        <source>Juga teman dekat yang memakai dan mengajak</source>
        <translation>Also close friends who do and invite</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Jumlah 0-11 bulan</source>
        <translation>0-11 months, number</translation>
    </message>
    <message>
        <source>Jumlah 12-59 bulan</source>
        <translation>12-59 months, number</translation>
    </message>
    <message>
        <source>Jumlah 15-18 tahun</source>
        <translation>15-18 years, number</translation>
    </message>
    <message>
        <source>Jumlah 19-59 tahun</source>
        <translation>19-59 years, number</translation>
    </message>
    <message>
        <source>Jumlah 6-14 tahun</source>
        <translation>6-14 years, number</translation>
    </message>
    <message>
        <source>Jumlah 60 tahun ke atas</source>
        <translation>60 years and over, number</translation>
    </message>
    <message>
        <source>Jumlah 60-72 bulan</source>
        <translation>60-72 months, number</translation>
    </message>
    <message>
        <source>Jumlah TTD diberikan</source>
        <translation>Iron tablets given</translation>
    </message>
    <message>
        <source>Jumlah TTD diminum</source>
        <translation>Iron tablets drunk</translation>
    </message>
    <message>
        <source>Jumlah ibu hamil</source>
        <translation>Pregnant women, number</translation>
    </message>
    <message>
        <source>Jumlah ibu nifas dan menyusui</source>
        <translation>After birth and breastfeeding, number</translation>
    </message>
    <message>
        <source>Jumlah janin</source>
        <translation>Number of babies</translation>
    </message>
    <message>
        <source>Jumlah rokok</source>
        <translation>Cigarettes</translation>
    </message>
    <message>
        <source>Jumlah yang diberikan harus lebih dari 0.</source>
        <translation>The amount given must be more than 0.</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>K (punya Buku KIA)</source>
        <translation type="vanished">K (has the KIA book)</translation>
    </message>
    <message>
        <source>K atau B: bertugas sebagai kader atau bidan.</source>
        <translation>K or B: works as kader or midwife.</translation>
    </message>
    <message>
        <source>K1, petugas</source>
        <translation>K1, by</translation>
    </message>
    <message>
        <source>K1, tanggal</source>
        <translation>K1, date</translation>
    </message>
    <message>
        <source>K1, tempat</source>
        <translation>K1, place</translation>
    </message>
    <message>
        <source>K2, petugas</source>
        <translation>K2, by</translation>
    </message>
    <message>
        <source>K2, tanggal</source>
        <translation>K2, date</translation>
    </message>
    <message>
        <source>K2, tempat</source>
        <translation>K2, place</translation>
    </message>
    <message>
        <source>K3, petugas</source>
        <translation>K3, by</translation>
    </message>
    <message>
        <source>K3, tanggal</source>
        <translation>K3, date</translation>
    </message>
    <message>
        <source>K3, tempat</source>
        <translation>K3, place</translation>
    </message>
    <message>
        <source>K4, petugas</source>
        <translation>K4, by</translation>
    </message>
    <message>
        <source>K4, tanggal</source>
        <translation>K4, date</translation>
    </message>
    <message>
        <source>K4, tempat</source>
        <translation>K4, place</translation>
    </message>
    <message>
        <source>K5, petugas</source>
        <translation>K5, by</translation>
    </message>
    <message>
        <source>K5, tanggal</source>
        <translation>K5, date</translation>
    </message>
    <message>
        <source>K5, tempat</source>
        <translation>K5, place</translation>
    </message>
    <message>
        <source>K6, petugas</source>
        <translation>K6, by</translation>
    </message>
    <message>
        <source>K6, tanggal</source>
        <translation>K6, date</translation>
    </message>
    <message>
        <source>K6, tempat</source>
        <translation>K6, place</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>Family planning</translation>
    </message>
    <message>
        <source>KB pasca persalinan</source>
        <translation>Family planning after birth</translation>
    </message>
    <message>
        <source>KB pasca persalinan: tidak</source>
        <translation>Family planning after birth: no</translation>
    </message>
    <message>
        <source>KB pasca persalinan: ya</source>
        <translation>Family planning after birth: yes</translation>
    </message>
    <message>
        <source>KB yang dipakai</source>
        <translation>Family planning used</translation>
    </message>
    <message>
        <source>KEK</source>
        <translation>Energy deficiency</translation>
    </message>
    <message>
        <source>KF</source>
        <translation>KF</translation>
    </message>
    <message>
        <source>KF1</source>
        <translation>KF1</translation>
    </message>
    <message>
        <source>KF2</source>
        <translation>KF2</translation>
    </message>
    <message>
        <source>KF3</source>
        <translation>KF3</translation>
    </message>
    <message>
        <source>KF4</source>
        <translation>KF4</translation>
    </message>
    <message>
        <source>KIPI</source>
        <translation>KIPI</translation>
    </message>
    <message>
        <source>KIPI berat</source>
        <translation>Serious AEFI</translation>
    </message>
    <message>
        <source>KIPI berat tersimpan. Hubungi Puskesmas sekarang; {told}.</source>
        <translation>Serious AEFI saved. Call the Puskesmas now; {told}.</translation>
    </message>
    <message>
        <source>KIPI berat, dilaporkan</source>
        <translation>Serious AEFI, reported</translation>
    </message>
    <message>
        <source>KIPI berat. Hubungi Puskesmas sekarang juga.</source>
        <translation>Serious AEFI. Call the Puskesmas right now.</translation>
    </message>
    <message>
        <source>KIPI berat: {late}</source>
        <translation>Serious AEFI: {late}</translation>
    </message>
    <message>
        <source>KIPI tersimpan.</source>
        <translation>AEFI saved.</translation>
    </message>
    <message>
        <source>KIPI yang sudah dicatat</source>
        <translation>AEFI already recorded</translation>
    </message>
    <message>
        <source>KIPI {event_name}, {date}: {symptoms}</source>
        <translation>AEFI {event_name}, {date}: {symptoms}</translation>
    </message>
    <message>
        <source>KIPI {name}</source>
        <translation>AEFI {name}</translation>
    </message>
    <message>
        <source>KK {number}</source>
        <translation>KK {number}</translation>
    </message>
    <message>
        <source>KMS</source>
        <translation>KMS</translation>
    </message>
    <message>
        <source>KN</source>
        <translation>KN</translation>
    </message>
    <message>
        <source>KN0</source>
        <translation>KN0</translation>
    </message>
    <message>
        <source>KN1</source>
        <translation>KN1</translation>
    </message>
    <message>
        <source>KN2</source>
        <translation>KN2</translation>
    </message>
    <message>
        <source>KN3</source>
        <translation>KN3</translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Kabar fasilitas lain</source>
        <translation>Told by another facility</translation>
    </message>
    <message>
        <source>Kadang tidak tertahan</source>
        <translation>Sometimes an accident</translation>
    </message>
    <message>
        <source>Kader</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Kader hanya bertanya dan mengajak; yang memeriksa bidan atau dokter</source>
        <translation>The kader only asks and invites; a midwife or doctor examines</translation>
    </message>
    <message>
        <source>Kaki bengkak kedua sisi</source>
        <translation>Oedema of both feet</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Kanker</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Kanker dalam keluarga</source>
        <translation>Cancer in the family</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kapan dan di mana terakhir diperiksa. Kosongkan bila belum waktunya.</source>
        <translation>When and where last checked. Leave empty if it is not time yet.</translation>
    </message>
    <message>
        <source>Kapsul &amp; tablet</source>
        <translation>Capsules &amp; tablets</translation>
    </message>
    <message>
        <source>Kapsul vitamin A belum diminum</source>
        <translation>Vitamin A capsules not taken yet</translation>
    </message>
    <message>
        <source>Kapsul vitamin A diminum</source>
        <translation>Vitamin A capsules taken</translation>
    </message>
    <message>
        <source>Kapsul yang diberikan hari ini</source>
        <translation>Capsules given today</translation>
    </message>
    <message>
        <source>Kapsul yang diberikan pada kunjungan ini</source>
        <translation>Capsules given at this visit</translation>
    </message>
    <message>
        <source>Karena</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Karena dekat dengan pasien TBC, perlu diperiksa walau terasa sehat.</source>
        <translation>Because of contact with a TB patient a check is needed, even when feeling well.</translation>
    </message>
    <message>
        <source>Kata sandi kedua tidak sama.</source>
        <translation>The second pass phrase is another one.</translation>
    </message>
    <message>
        <source>Kata sandi kunci</source>
        <translation>Pass phrase of the key</translation>
    </message>
    <message>
        <source>Kata sandi kunci Puskesmas</source>
        <translation>Pass phrase of the Puskesmas key</translation>
    </message>
    <message>
        <source>Kata sandi kunci Puskesmas tidak cocok.</source>
        <translation>That is not the pass phrase of the Puskesmas key.</translation>
    </message>
    <message>
        <source>Kata sandi kunci Puskesmas tidak cocok. Tidak ada yang berubah.</source>
        <translation>That is not the pass phrase of the Puskesmas key. Nothing was changed.</translation>
    </message>
    <message>
        <source>Kata sandi kunci paling sedikit {count} huruf; pakai beberapa kata.</source>
        <translation>The pass phrase of the key has at least {count} letters; use several words.</translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation>Pass phrase once more</translation>
    </message>
    <message>
        <source>Ke</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Ke mana dirujuk, dan sebabnya</source>
        <translation>Where to, and why</translation>
    </message>
    <message>
        <source>Ke {place} hari ini</source>
        <translation>To the {place} today</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Keadaan di daftar diubah</source>
        <translation>State on the list changed</translation>
    </message>
    <message>
        <source>Keadaan ibu</source>
        <translation>The mother is</translation>
    </message>
    <message>
        <source>Keadaan sekarang</source>
        <translation>How they are now</translation>
    </message>
    <message>
        <source>Keamanan</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Kebiasaan</source>
        <translation>Habits</translation>
    </message>
    <message>
        <source>Kebiasaan bergerak</source>
        <translation>Physical activity</translation>
    </message>
    <message>
        <source>Kebiasaan makan asin</source>
        <translation>Eats much salt</translation>
    </message>
    <message>
        <source>Kebiasaan makan berlemak</source>
        <translation>Eats much fat</translation>
    </message>
    <message>
        <source>Kebiasaan makan manis</source>
        <translation>Eats much sugar</translation>
    </message>
    <message>
        <source>Kebiasaan merokok</source>
        <translation>Smoking</translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Keduanya punya kehamilan yang belum berakhir. Akhiri salah satu dulu (F4 di kunjungannya).</source>
        <translation>Both have a pregnancy that has not ended. End one of them first (F4 in her visit).</translation>
    </message>
    <message>
        <source>Keduanya punya kunjungan yang belum disimpan. Simpan salah satu dulu.</source>
        <translation>Both have a visit that is not saved. Save one of them first.</translation>
    </message>
    <message>
        <source>Keduanya sedang mendapat PMT. Akhiri salah satu dulu.</source>
        <translation>Both are getting supplementary food. End one of them first.</translation>
    </message>
    <message>
        <source>Kegiatan</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Kegiatan sehari-hari (AKS)</source>
        <translation>Daily activities (AKS)</translation>
    </message>
    <message>
        <source>Kegiatan sehari-hari tidak lagi menyenangkan?</source>
        <translation>Daily activities no longer enjoyable?</translation>
    </message>
    <message>
        <source>Keguguran</source>
        <translation>Miscarriages</translation>
    </message>
    <message>
        <source>Keguguran {day}</source>
        <translation>Miscarriage {day}</translation>
    </message>
    <message>
        <source>Kehamilan</source>
        <translation>Pregnancy</translation>
    </message>
    <message>
        <source>Kehamilan baru</source>
        <translation>New pregnancy</translation>
    </message>
    <message>
        <source>Kehamilan belum mulai pada hari ini. Periksa tanggalnya.</source>
        <translation>The pregnancy has not begun on this day. Check the date.</translation>
    </message>
    <message>
        <source>Kehamilan berisiko</source>
        <translation>Pregnancy at risk</translation>
    </message>
    <message>
        <source>Kehamilan berisiko (4T)</source>
        <translation>Pregnancy at risk (4T)</translation>
    </message>
    <message>
        <source>Kehamilan dihitung dari</source>
        <translation>Pregnancy counted from</translation>
    </message>
    <message>
        <source>Kehamilan ini perlu lebih sering diperiksa. Temui bidan sebelum pulang dan siapkan tempat bersalin.</source>
        <translation>This pregnancy needs to be checked more often. See the midwife before going home and arrange where to give birth.</translation>
    </message>
    <message>
        <source>Kehamilan tersimpan.</source>
        <translation>Pregnancy saved.</translation>
    </message>
    <message>
        <source>Kehamilan tersimpan: {age}.</source>
        <translation>Pregnancy saved: {age}.</translation>
    </message>
    <message>
        <source>Kehamilan tidak lebih dari {weeks} minggu. Periksa tanggal mulai dan akhirnya.</source>
        <translation>A pregnancy is no longer than {weeks} weeks. Check when it began and ended.</translation>
    </message>
    <message>
        <source>Kehamilan {name}</source>
        <translation>Pregnancy of {name}</translation>
    </message>
    <message>
        <source>Kejang</source>
        <translation>Convulsion</translation>
    </message>
    <message>
        <source>Kejang, sesak, lemas sekali, tidak mau menyusu atau minum, muntah terus</source>
        <translation>Convulsion, short of breath, very weak, does not suck or drink, vomits everything</translation>
    </message>
    <message>
        <source>Kejang, sesak, lemas, atau tidak mau minum: langsung ke Puskesmas atau rumah sakit.</source>
        <translation>Convulsion, short of breath, weak or not drinking: straight to the Puskesmas or hospital.</translation>
    </message>
    <message>
        <source>Kejar</source>
        <translation>Catch up</translation>
    </message>
    <message>
        <source>Kelahiran ini</source>
        <translation>This birth</translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Kelas 1 SD</source>
        <translation>Class 1, primary</translation>
    </message>
    <message>
        <source>Kelas 10 SMA</source>
        <translation>Class 10, upper secondary</translation>
    </message>
    <message>
        <source>Kelas 11 SMA</source>
        <translation>Class 11, upper secondary</translation>
    </message>
    <message>
        <source>Kelas 12 SMA</source>
        <translation>Class 12, upper secondary</translation>
    </message>
    <message>
        <source>Kelas 2 SD</source>
        <translation>Class 2, primary</translation>
    </message>
    <message>
        <source>Kelas 3 SD</source>
        <translation>Class 3, primary</translation>
    </message>
    <message>
        <source>Kelas 4 SD</source>
        <translation>Class 4, primary</translation>
    </message>
    <message>
        <source>Kelas 5 SD</source>
        <translation>Class 5, primary</translation>
    </message>
    <message>
        <source>Kelas 6 SD</source>
        <translation>Class 6, primary</translation>
    </message>
    <message>
        <source>Kelas 7 SMP</source>
        <translation>Class 7, lower secondary</translation>
    </message>
    <message>
        <source>Kelas 8 SMP</source>
        <translation>Class 8, lower secondary</translation>
    </message>
    <message>
        <source>Kelas 9 SMP</source>
        <translation>Class 9, lower secondary</translation>
    </message>
    <message>
        <source>Kelas balita</source>
        <translation>Mothers' class</translation>
    </message>
    <message>
        <source>Kelas baru</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Kelas dan penyuluhan</source>
        <translation>Classes and education</translation>
    </message>
    <message>
        <source>Kelas ibu balita</source>
        <translation>Class for mothers of under-fives</translation>
    </message>
    <message>
        <source>Kelas ibu hamil</source>
        <translation>Class for pregnant women</translation>
    </message>
    <message>
        <source>Kelas ibu hamil: {attended} kali</source>
        <translation>Class for pregnant women, attended: {attended}</translation>
    </message>
    <message>
        <source>Kelas ibu hamil: {attended} kali, cukup</source>
        <translation>Class for pregnant women, attended: {attended}, enough</translation>
    </message>
    <message>
        <source>Kelas ini dicatat di laptop lain. Betulkan di laptop itu, lalu kirim.</source>
        <translation>This class was recorded on another laptop. Correct it there, then send.</translation>
    </message>
    <message>
        <source>Kelas sekolah</source>
        <translation>School class</translation>
    </message>
    <message>
        <source>Kelas yang sudah tersimpan. Ubah bila perlu, lalu simpan lagi.</source>
        <translation>A class that is saved already. Change what you need, then save again.</translation>
    </message>
    <message>
        <source>Kelas {school_class} pada tahun ajaran ini</source>
        <translation>Class {school_class} in this school year</translation>
    </message>
    <message>
        <source>Keluar cairan dari jalan lahir</source>
        <translation>Fluid from the birth canal</translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Keluarga berencana</source>
        <translation>Family planning</translation>
    </message>
    <message>
        <source>Keluarga menolak</source>
        <translation>Family refuses</translation>
    </message>
    <message>
        <source>Keluarga: asma</source>
        <translation>Family: asthma</translation>
    </message>
    <message>
        <source>Keluarga: darah tinggi</source>
        <translation>Family: blood pressure</translation>
    </message>
    <message>
        <source>Keluarga: jantung</source>
        <translation>Family: heart</translation>
    </message>
    <message>
        <source>Keluarga: kanker</source>
        <translation>Family: cancer</translation>
    </message>
    <message>
        <source>Keluarga: kencing manis</source>
        <translation>Family: diabetes</translation>
    </message>
    <message>
        <source>Keluarga: kolesterol</source>
        <translation>Family: cholesterol</translation>
    </message>
    <message>
        <source>Keluarga: stroke</source>
        <translation>Family: stroke</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kembali ke hari ini</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Kembali ke posyandu sendiri</source>
        <translation>Back to our own posyandu</translation>
    </message>
    <message>
        <source>Kembali mencatat untuk hari ini.</source>
        <translation>Recording for today again.</translation>
    </message>
    <message>
        <source>Kembalikan (Ctrl+Z)</source>
        <translation>Restore (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Kembar: kenaikan berat dinilai bidan</source>
        <translation>Twins: the midwife judges the weight gain</translation>
    </message>
    <message>
        <source>Kembar? Isi bayi ini dulu, lalu Alt+B. Ibu dan tanggal lahir tetap.</source>
        <translation>Twins? Fill in this baby first, then Alt+B. Mother and date of birth stay.</translation>
    </message>
    <message>
        <source>Kementerian Kesehatan</source>
        <translation>Ministry of Health</translation>
    </message>
    <message>
        <source>Kenaikan</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Kenaikan berat badan</source>
        <translation>Weight gain</translation>
    </message>
    <message>
        <source>Kenaikan berat berlebih (merah)</source>
        <translation>Too much weight gain (red)</translation>
    </message>
    <message>
        <source>Kenaikan berat kurang (merah)</source>
        <translation>Too little weight gain (red)</translation>
    </message>
    <message>
        <source>Kenaikan berat selama hamil</source>
        <translation>Weight gain in pregnancy</translation>
    </message>
    <message>
        <source>Kenaikan berat sesuai (hijau)</source>
        <translation>Weight gain as it should be (green)</translation>
    </message>
    <message>
        <source>Kenaikan sejak PMT dimulai</source>
        <translation>Gain since supplementary food began</translation>
    </message>
    <message>
        <source>Kenaikannya belum bisa dihitung.</source>
        <translation>The gain cannot be counted yet.</translation>
    </message>
    <message>
        <source>Kencing manis</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Kencing manis (DM)</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Kencing manis dalam keluarga</source>
        <translation>Diabetes in the family</translation>
    </message>
    <message>
        <source>Kencing sangat sedikit atau pekat</source>
        <translation>Very little or dark urine</translation>
    </message>
    <message>
        <source>Kencing tidak wajar</source>
        <translation>Urine is not normal</translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Kepala sering terasa sakit?</source>
        <translation>Often headaches?</translation>
    </message>
    <message>
        <source>Keputihan berlebihan</source>
        <translation>Much discharge</translation>
    </message>
    <message>
        <source>Kertas latihan</source>
        <translation>Drill papers</translation>
    </message>
    <message>
        <source>Kesehatan jiwa (4 pertanyaan)</source>
        <translation>Mental health (4 questions)</translation>
    </message>
    <message>
        <source>Kesehatan jiwa (SRQ-20)</source>
        <translation>Mental health (SRQ-20)</translation>
    </message>
    <message>
        <source>Kesehatan jiwa 6 atau lebih</source>
        <translation>Mental health 6 or more</translation>
    </message>
    <message>
        <source>Kesehatan jiwa nomor 17 ya</source>
        <translation>Mental health number 17 yes</translation>
    </message>
    <message>
        <source>Kesehatan jiwa sampai 5</source>
        <translation>Mental health up to 5</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ketergantungan berat</source>
        <translation>Severely dependent</translation>
    </message>
    <message>
        <source>Ketergantungan ringan</source>
        <translation>Slightly dependent</translation>
    </message>
    <message>
        <source>Ketergantungan sedang</source>
        <translation>Moderately dependent</translation>
    </message>
    <message>
        <source>Ketergantungan total</source>
        <translation>Totally dependent</translation>
    </message>
    <message>
        <source>Ketik PIN yang sekarang.</source>
        <translation>Type the present PIN.</translation>
    </message>
    <message>
        <source>Ketik kode dari lembar pemulihan.</source>
        <translation>Type the code from the recovery sheet.</translation>
    </message>
    <message>
        <source>Ketik nama atau NIK dari catatan yang kedua.</source>
        <translation>Type the name or NIK of the second record.</translation>
    </message>
    <message>
        <source>Ketik nama dan tanggal lahir: yang mirip muncul di sini.</source>
        <translation>Type name and date of birth: similar people appear here.</translation>
    </message>
    <message>
        <source>Ketik nama orang yang serumah nanti.</source>
        <translation>Type the name of somebody who will share the home.</translation>
    </message>
    <message>
        <source>Ketik nama, lalu Enter.</source>
        <translation>Type a name, then Enter.</translation>
    </message>
    <message>
        <source>Ketik nama. Enter: buka. Ctrl+Enter: datang.</source>
        <translation>Type a name. Enter: open. Ctrl+Enter: has come.</translation>
    </message>
    <message>
        <source>Khawatir terus dan susah dihentikan?</source>
        <translation>Worrying all the time and unable to stop?</translation>
    </message>
    <message>
        <source>Khusus</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>Khusus: tidak datang ke posyandu, atau berisiko</source>
        <translation>Special: did not come to the posyandu, or at risk</translation>
    </message>
    <message>
        <source>Kirim sekarang</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Kirim sendiri</source>
        <translation>Send by itself</translation>
    </message>
    <message>
        <source>Kiriman</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Kiriman belum terkirim</source>
        <translation>Uploads not sent yet</translation>
    </message>
    <message>
        <source>Kiriman ke server</source>
        <translation>Uploads to the server</translation>
    </message>
    <message>
        <source>Kiriman ke server Puskesmas</source>
        <translation>Uploads to the Puskesmas server</translation>
    </message>
    <message>
        <source>Kiriman menunggu sinyal</source>
        <translation type="vanished">Uploads waiting for signal</translation>
    </message>
    <message>
        <source>Kiriman perlu diperbaiki</source>
        <translation>Uploads to be corrected</translation>
    </message>
    <message>
        <source>Kiriman ulang membuat salinan di server ini.</source>
        <translation>Sending again makes copies on this server.</translation>
    </message>
    <message>
        <source>Kiriman: {received} diterima, {waiting} menunggu, {rejected} perlu diperbaiki</source>
        <translation>Uploads: {received} received, {waiting} waiting, {rejected} to be corrected</translation>
    </message>
    <message>
        <source>Klinik</source>
        <translation>Clinic</translation>
    </message>
    <message>
        <source>Klinik atau bidan</source>
        <translation>Clinic or midwife</translation>
    </message>
    <message>
        <source>Kode ini membuka data bila semua PIN terlupa atau laptop rusak.
Simpan di Puskesmas dalam amplop tertutup, jangan di laptop ini.</source>
        <translation>This code opens the data when every PIN is forgotten or the laptop breaks.
Keep it at the Puskesmas in a sealed envelope, not on this laptop.</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Kode pemulihan tidak cocok. Periksa huruf demi huruf di lembar pemulihan.</source>
        <translation>The recovery code does not match. Check it letter by letter against the recovery sheet.</translation>
    </message>
    <message>
        <source>Kode wilayah desa</source>
        <translation>Village code</translation>
    </message>
    <message>
        <source>Kode wilayah desa 10 angka, misalnya 33.74.01.2003.</source>
        <translation>Village code of 10 digits, for example 33.74.01.2003.</translation>
    </message>
    <message>
        <source>Kode wilayah desa belum lengkap, jadi vaksin khusus provinsi tidak dijadwalkan.</source>
        <translation>The village code is not complete, so vaccines of single provinces are not planned.</translation>
    </message>
    <message>
        <source>Kode wilayah desa {village_code}, provinsi {province}: </source>
        <translation>Village code {village_code}, province {province}: </translation>
    </message>
    <message>
        <source>Kodenya ada di lembar pemulihan yang disimpan di Puskesmas. Setelah itu PIN baru langsung berlaku.</source>
        <translation>The code is on the recovery sheet kept at the Puskesmas. After that the new PIN holds at once.</translation>
    </message>
    <message>
        <source>Kolesterol</source>
        <translation>Cholesterol</translation>
    </message>
    <message>
        <source>Kolesterol batas</source>
        <translation>Borderline cholesterol</translation>
    </message>
    <message>
        <source>Kolesterol batas tinggi</source>
        <translation>Borderline high cholesterol</translation>
    </message>
    <message>
        <source>Kolesterol mulai tinggi. Kurangi gorengan dan santan kental.</source>
        <translation>The cholesterol begins to rise. Less fried food and thick coconut milk.</translation>
    </message>
    <message>
        <source>Kolesterol normal</source>
        <translation>Normal cholesterol</translation>
    </message>
    <message>
        <source>Kolesterol tinggi</source>
        <translation>High cholesterol</translation>
    </message>
    <message>
        <source>Kolesterol tinggi dalam keluarga</source>
        <translation>High cholesterol in the family</translation>
    </message>
    <message>
        <source>Kolesterol tinggi. Kurangi gorengan dan santan, dan periksakan.</source>
        <translation>The cholesterol is high. Less fried food and coconut milk, and have it checked.</translation>
    </message>
    <message>
        <source>Kolesterol total</source>
        <translation>Total cholesterol</translation>
    </message>
    <message>
        <source>Komposisi dan jenis sesuai umur, ada protein hewani</source>
        <translation>Composition and kind right for the age, with animal protein</translation>
    </message>
    <message>
        <source>Kondom</source>
        <translation>Condom</translation>
    </message>
    <message>
        <source>Kontak TBC</source>
        <translation>TB contact</translation>
    </message>
    <message>
        <source>Kontak erat pasien TBC</source>
        <translation>Close contact of a TB patient</translation>
    </message>
    <message>
        <source>Kontraindikasi</source>
        <translation>Contraindication</translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Kosongkan bila tidak DM</source>
        <translation>Leave empty without diabetes</translation>
    </message>
    <message>
        <source>Kosongkan bila tidak hipertensi</source>
        <translation>Leave empty without hypertension</translation>
    </message>
    <message>
        <source>Kulit bernanah atau melepuh</source>
        <translation>Skin with pus or blisters</translation>
    </message>
    <message>
        <source>Kunci Puskesmas</source>
        <translation>Puskesmas key</translation>
    </message>
    <message>
        <source>Kunci Puskesmas (*.txt)</source>
        <translation>Puskesmas key (*.txt)</translation>
    </message>
    <message>
        <source>Kunci Puskesmas belum ada di laptop ini.</source>
        <translation>There is no Puskesmas key on this laptop yet.</translation>
    </message>
    <message>
        <source>Kunci Puskesmas hanya diatur admin: {whom}.</source>
        <translation>Only an admin changes the key of the Puskesmas: {whom}.</translation>
    </message>
    <message>
        <source>Kunci Puskesmas: {key}</source>
        <translation>Puskesmas key: {key}</translation>
    </message>
    <message>
        <source>Kunci ini tidak utuh: ada huruf yang berubah. Minta lagi dari Puskesmas.</source>
        <translation>This key is not whole: a letter of it was changed. Ask the Puskesmas for it again.</translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Kunci layar, ganti petugas</source>
        <translation type="vanished">Lock, change operator</translation>
    </message>
    <message>
        <source>Kunci rahasia Puskesmas tidak ada di laptop ini.</source>
        <translation>The Puskesmas' secret key is not on this laptop.</translation>
    </message>
    <message>
        <source>Kunci sendiri</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>Kunci siap. Simpan kunci umum dengan F8 untuk posyandu. Jangan lupa kata sandinya.</source>
        <translation>The key is ready. Save the public key with F8 for the posyandu. Do not forget its pass phrase.</translation>
    </message>
    <message>
        <source>Kunci umum boleh diketahui siapa pun.</source>
        <translation>Anybody may know the public key.</translation>
    </message>
    <message>
        <source>Kunci umum tersimpan: {name}. Bagikan ke posyandu, dan bacakan sidiknya.</source>
        <translation>The public key is saved: {name}. Hand it out to the posyandu, and read its fingerprint out.</translation>
    </message>
    <message>
        <source>Kunci {name} untuk titipan flashdisk Posyandu Desktop</source>
        <translation>Key of {name} for parcels of Posyandu Desktop on a stick</translation>
    </message>
    <message>
        <source>Kuning (gizi kurang)</source>
        <translation>Yellow (moderate malnutrition)</translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Kunjungan belum disimpan</source>
        <translation>Visits not saved</translation>
    </message>
    <message>
        <source>Kunjungan dibatalkan</source>
        <translation>Visit cancelled</translation>
    </message>
    <message>
        <source>Kunjungan ini dibatalkan, tidak dihitung. Menyimpan: ditanya dulu.</source>
        <translation>This visit was cancelled and does not count. Saving asks first.</translation>
    </message>
    <message>
        <source>Kunjungan ini dicatat di laptop lain. Betulkan di laptop itu, lalu kirim.</source>
        <translation>This visit was recorded on another laptop. Correct it on that laptop, then send.</translation>
    </message>
    <message>
        <source>Kunjungan ini milik siapa? Esc: tidak jadi.</source>
        <translation>Whose visit is this? Esc: leave it.</translation>
    </message>
    <message>
        <source>Kunjungan ini sebelum lahir ({born_on}). Periksa tanggal kunjungan dan tanggal lahir.</source>
        <translation>This visit is before the birth ({born_on}). Check the day of the visit and the date of birth.</translation>
    </message>
    <message>
        <source>Kunjungan ini sudah tersimpan. Ubah bila perlu, lalu simpan lagi.</source>
        <translation>This visit is saved already. Change what you need, then save again.</translation>
    </message>
    <message>
        <source>Kunjungan ini tidak dalam antrean langkah. Simpan dengan Ctrl+S.</source>
        <translation>This visit stands in no queue of steps. Save with Ctrl+S.</translation>
    </message>
    <message>
        <source>Kunjungan keduanya ikut: {first} + {second}. Bisa diurungkan kapan saja.</source>
        <translation>The visits of both come along: {first} + {second}. Can be undone at any time.</translation>
    </message>
    <message>
        <source>Kunjungan neonatal (KN)</source>
        <translation>Check of the newborn (KN)</translation>
    </message>
    <message>
        <source>Kunjungan nifas (KF)</source>
        <translation>Postnatal check of the mother (KF)</translation>
    </message>
    <message>
        <source>Kunjungan pertama</source>
        <translation>First visit</translation>
    </message>
    <message>
        <source>Kunjungan posyandu</source>
        <translation>Posyandu visit</translation>
    </message>
    <message>
        <source>Kunjungan rumah</source>
        <translation>Home visits</translation>
    </message>
    <message>
        <source>Kunjungan rumah baru</source>
        <translation>New home visit</translation>
    </message>
    <message>
        <source>Kunjungan rumah {day} sudah tersimpan. Pilih tanggal lain, atau kosongkan isian ini untuk membuka yang tersimpan.</source>
        <translation>The home visit of {day} is saved already. Choose another day, or empty this field to open the saved one.</translation>
    </message>
    <message>
        <source>Kunjungan rumah {visited_on} yang sudah tersimpan dipindah ke {visited_on_2}. Simpan bila memang begitu.</source>
        <translation>The saved home visit of {visited_on} moves to {visited_on_2}. Save if that is right.</translation>
    </message>
    <message>
        <source>Kunjungan rumah: bayi 0-5 bulan</source>
        <translation>Home visit: babies 0-5 months</translation>
    </message>
    <message>
        <source>Kunjungan rumah: bayi 6 bulan, balita, dan apras</source>
        <translation>Home visit: babies from 6 months, toddlers and preschool children</translation>
    </message>
    <message>
        <source>Kunjungan rumah: ibu hamil</source>
        <translation>Home visit: pregnant women</translation>
    </message>
    <message>
        <source>Kunjungan rumah: ibu nifas dan menyusui</source>
        <translation>Home visit: mothers after birth and breastfeeding</translation>
    </message>
    <message>
        <source>Kunjungan rumah: lansia</source>
        <translation>Home visit: elderly</translation>
    </message>
    <message>
        <source>Kunjungan rumah: usia dewasa</source>
        <translation>Home visit: adults</translation>
    </message>
    <message>
        <source>Kunjungan rumah: usia sekolah dan remaja</source>
        <translation>Home visit: school age and adolescents</translation>
    </message>
    <message>
        <source>Kunjungan tercatat: {visits}</source>
        <translation>Visits recorded: {visits}</translation>
    </message>
    <message>
        <source>Kunjungan tersimpan.</source>
        <translation>Visit saved.</translation>
    </message>
    <message>
        <source>Kunjungan tidak hilang apa pun tanggalnya.</source>
        <translation>No visit is lost, whatever the date.</translation>
    </message>
    <message>
        <source>Kunjungan yang terlambat dicatat masuk ke hari bukanya sendiri: umur, N/T dan jadwal menurut hari itu. Angka hari ini tidak berubah.</source>
        <translation>A visit recorded late belongs to its own session day: age, N/T and schedule go by that day. Today's figures do not change.</translation>
    </message>
    <message>
        <source>Kunjungan {day}</source>
        <translation>Visit of {day}</translation>
    </message>
    <message>
        <source>Kunjungan {day} belum bisa dibuka: tanggal lahir di sini {born_on}. Isinya tetap tersimpan. Betulkan tanggal lahir, lalu simpan.</source>
        <translation>The visit of {day} cannot be opened yet: the date of birth here is {born_on}. What it holds stays saved. Correct the date of birth, then save.</translation>
    </message>
    <message>
        <source>Kunjungan {day} yang belum disimpan akan hilang. Tekan B sekali lagi bila memang begitu.</source>
        <translation>The unsaved visit of {day} will be gone. Press B once more if that is right.</translation>
    </message>
    <message>
        <source>Kunjungan {name} sudah diisi. Buka dengan Enter untuk melanjutkan.</source>
        <translation>The visit of {name} is filled in already. Open it with Enter to go on.</translation>
    </message>
    <message>
        <source>Kunjungan {name} sudah selesai hari ini.</source>
        <translation>The visit of {name} is done today.</translation>
    </message>
    <message>
        <source>Kunjungan {on}</source>
        <translation>Visit of {on}</translation>
    </message>
    <message>
        <source>Kurang bergerak</source>
        <translation>Moves too little</translation>
    </message>
    <message>
        <source>Kurang bersemangat melakukan kegiatan?</source>
        <translation>Little interest in doing things?</translation>
    </message>
    <message>
        <source>Kurang darah. Makan lauk hewani setiap hari, dan periksakan supaya tahu sebabnya.</source>
        <translation>Anaemia. Eat animal protein every day, and have it checked to find out why.</translation>
    </message>
    <message>
        <source>Kurang darahnya berat. Harus diperiksa hari ini juga.</source>
        <translation>Severe anaemia. Must be examined today.</translation>
    </message>
    <message>
        <source>Kurang dari 30 menit sehari</source>
        <translation>Less than 30 minutes a day</translation>
    </message>
    <message>
        <source>Kurangi gorengan, jeroan, dan santan kental.</source>
        <translation>Less fried food, offal and thick coconut milk.</translation>
    </message>
    <message>
        <source>Kurangi manis, asin, dan gorengan sedikit demi sedikit, dan jalan kaki 30 menit sehari.</source>
        <translation>Less sweet, salty and fried food little by little, and walk 30 minutes a day.</translation>
    </message>
    <message>
        <source>Kurangi minuman manis dan makanan cepat saji.</source>
        <translation>Less sweet drinks and fast food.</translation>
    </message>
    <message>
        <source>Kurangi minuman manis, kental manis, dan jajanan gurih.</source>
        <translation>Less sweet drinks, sweetened milk and salty snacks.</translation>
    </message>
    <message>
        <source>Kurus</source>
        <translation>Thin</translation>
    </message>
    <message>
        <source>L atau P: jenis kelamin.</source>
        <translation type="vanished">L or P: sex.</translation>
    </message>
    <message>
        <source>L. perut</source>
        <translation>Waist</translation>
    </message>
    <message>
        <source>L. perut berlebih</source>
        <translation>Waist too large</translation>
    </message>
    <message>
        <source>LEMBAR PEMULIHAN</source>
        <translation>RECOVERY SHEET</translation>
    </message>
    <message>
        <source>LILA</source>
        <translation>MUAC</translation>
    </message>
    <message>
        <source>LILA hijau</source>
        <translation>Green MUAC</translation>
    </message>
    <message>
        <source>LILA kuning atau merah</source>
        <translation>Yellow or red MUAC</translation>
    </message>
    <message>
        <source>LILA merah</source>
        <translation>Red MUAC</translation>
    </message>
    <message>
        <source>LILA merah: kurang energi kronis (KEK)</source>
        <translation>Red MUAC: chronic energy deficiency (KEK)</translation>
    </message>
    <message>
        <source>LILA perempuan usia subur (KEK)</source>
        <translation>MUAC of women of childbearing age</translation>
    </message>
    <message>
        <source>LILA {value}</source>
        <translation>MUAC {value}</translation>
    </message>
    <message>
        <source>LK/U</source>
        <translation>LK/U</translation>
    </message>
    <message>
        <source>LO</source>
        <translation>LO</translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Lahir hidup</source>
        <translation>Live birth</translation>
    </message>
    <message>
        <source>Lahir mati</source>
        <translation>Stillbirth</translation>
    </message>
    <message>
        <source>Lahir mati {day}</source>
        <translation>Stillbirth {day}</translation>
    </message>
    <message>
        <source>Lahir pada</source>
        <translation>Born at</translation>
    </message>
    <message>
        <source>Lahir {born_on}</source>
        <translation>Born {born_on}</translation>
    </message>
    <message>
        <source>Lahir {gestation_weeks} minggu; umur dihitung dari hari lahir</source>
        <translation>Born at {gestation_weeks} weeks; age is counted from the day of birth</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Lalu pilih yang kedua. Tidak ada yang dihapus.</source>
        <translation>Then choose the second one. Nothing is deleted.</translation>
    </message>
    <message>
        <source>Lama</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Lama merokok</source>
        <translation>Years of smoking</translation>
    </message>
    <message>
        <source>Langkah 1 dari 3</source>
        <translation>Step 1 of 3</translation>
    </message>
    <message>
        <source>Langkah 2 dari 3. K atau B: bertugas sebagai kader atau bidan.</source>
        <translation>Step 2 of 3. K or B: works as kader or midwife.</translation>
    </message>
    <message>
        <source>Langkah 3 dari 3</source>
        <translation>Step 3 of 3</translation>
    </message>
    <message>
        <source>Langkah berikut</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Langkah ini sudah dicatat. Batalkan dulu bila keliru.</source>
        <translation>This step is recorded already. Undo it first if it is wrong.</translation>
    </message>
    <message>
        <source>Langkah sebelumnya {last_on}. Periksa tanggalnya.</source>
        <translation>The step before was {last_on}. Check the date.</translation>
    </message>
    <message>
        <source>Langkah {number}. {title}</source>
        <translation>Step {number}. {title}</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Lanjut saja dulu</source>
        <translation>Go on for now</translation>
    </message>
    <message>
        <source>Lanjutkan desa contoh</source>
        <translation>Go on with the demo village</translation>
    </message>
    <message>
        <source>Lanjutkan kunjungan {day}</source>
        <translation>Go on with the visit of {day}</translation>
    </message>
    <message>
        <source>Lanjutkan pembetulan {day}</source>
        <translation>Go on correcting {day}</translation>
    </message>
    <message>
        <source>Lansia</source>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Laporan kunjungan rumah</source>
        <translation>Home visit report</translation>
    </message>
    <message>
        <source>Laporkan KIPI</source>
        <translation>Report an AEFI</translation>
    </message>
    <message>
        <source>Laptop dan server</source>
        <translation>Laptop and server</translation>
    </message>
    <message>
        <source>Laptop kedua</source>
        <translation>Second laptop</translation>
    </message>
    <message>
        <source>Laptop rusak atau ganti? Buka cadangan .posyandu dengan kode pemulihan.</source>
        <translation>Laptop broken or replaced? Open a .posyandu backup with the recovery code.</translation>
    </message>
    <message>
        <source>Laptop yang dikenal: {names}</source>
        <translation>Laptops that are known: {names}</translation>
    </message>
    <message>
        <source>Laptop {name} belum dikenal. Telepon posyandunya, cocokkan sidik {fingerprint}, lalu setujui laptop itu.</source>
        <translation>The laptop of {name} is not known yet. Telephone the posyandu, compare the fingerprint {fingerprint}, then trust that laptop.</translation>
    </message>
    <message>
        <source>Laptop {name} sekarang dikenal. Tekan F6 lagi untuk membuka titipannya.</source>
        <translation>The laptop of {name} is known now. Press F6 again to open its parcel.</translation>
    </message>
    <message>
        <source>Latihan</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Latihan di desa contoh</source>
        <translation>Practise in the demo village</translation>
    </message>
    <message>
        <source>Latihan dihentikan.</source>
        <translation>Drill stopped.</translation>
    </message>
    <message>
        <source>Latihan dimulai. Ketik nama {name} di kotak cari, lalu Enter.</source>
        <translation>The drill begins. Type the name {name} into the search box, then Enter.</translation>
    </message>
    <message>
        <source>Latihan masih berjalan.</source>
        <translation>The drill is still going on.</translation>
    </message>
    <message>
        <source>Latihan {title}: {done} dari {total}</source>
        <translation>Drill {title}: {done} of {total}</translation>
    </message>
    <message>
        <source>Latihan “{title}” tadi berhenti sebelum selesai. Kunjungannya tersimpan, waktunya tidak. Mulai lagi: F10, Latihan.</source>
        <translation>The drill “{title}” stopped before it was done. Its visits are saved, its times are not. Begin again: F10, Practice.</translation>
    </message>
    <message>
        <source>Latihan. Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas.</source>
        <translation type="vanished">Practice. Sample village: everybody here is invented, nothing is sent to the Puskesmas.</translation>
    </message>
    <message>
        <source>Lauk hewani</source>
        <translation>Animal protein</translation>
    </message>
    <message>
        <source>Lauk hewani tiap makan</source>
        <translation>Animal protein at each meal</translation>
    </message>
    <message>
        <source>Lauk nabati</source>
        <translation>Plant protein</translation>
    </message>
    <message>
        <source>Lebih dari 120 tahun lalu. Periksa tahunnya.</source>
        <translation>More than 120 years ago. Check the year.</translation>
    </message>
    <message>
        <source>Lebih dari separuh hari</source>
        <translation>More than half the days</translation>
    </message>
    <message>
        <source>Leher angsa, dengan tangki septik</source>
        <translation>Water-seal, with septic tank</translation>
    </message>
    <message>
        <source>Lemak</source>
        <translation>Fat</translation>
    </message>
    <message>
        <source>Lemak atau minyak</source>
        <translation>Fat or oil</translation>
    </message>
    <message>
        <source>Lemas atau kurang aktif</source>
        <translation>Limp or less active</translation>
    </message>
    <message>
        <source>Lembar dikirim ke pencetak. Periksa hasilnya sebelum lanjut.</source>
        <translation>The sheet was sent to the printer. Look at it before you go on.</translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx *.xls *.ods *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.ods *.csv)</translation>
    </message>
    <message>
        <source>Lembar pemulihan Posyandu Desktop</source>
        <translation>Posyandu Desktop recovery sheet</translation>
    </message>
    <message>
        <source>Lembar pemulihan {name}.pdf</source>
        <translation>Recovery sheet {name}.pdf</translation>
    </message>
    <message>
        <source>Lembar tersimpan: {name}</source>
        <translation>Sheet saved: {name}</translation>
    </message>
    <message>
        <source>Lembar untuk ibu sudah dikirim ke printer.</source>
        <translation>The strip for the mother was sent to the printer.</translation>
    </message>
    <message>
        <source>Lengan anak kecil. Temui bidan sebelum pulang, dan tambah lauk hewani.</source>
        <translation>The child's arm is thin. See the midwife before going home, and add animal protein.</translation>
    </message>
    <message>
        <source>Lengan ibu kecil, tanda kurang gizi. Ibu perlu makanan tambahan dan pemeriksaan di Puskesmas.</source>
        <translation>The mother's arm is thin, a sign of too little food. She needs extra food and an examination at the Puskesmas.</translation>
    </message>
    <message>
        <source>Lengan kecil (risiko KEK)</source>
        <translation>Thin arm (risk of energy deficiency)</translation>
    </message>
    <message>
        <source>Lengan kecil, tanda kurang gizi. Tambah porsi dan lauk hewani; temui bidan sebelum pulang.</source>
        <translation>The arm is thin, a sign of too little food. Eat more, with animal protein; see the midwife before going home.</translation>
    </message>
    <message>
        <source>Lengan kiri, di tengah antara bahu dan siku</source>
        <translation>Left arm, midway between shoulder and elbow</translation>
    </message>
    <message>
        <source>Lengan kiri, tengah antara bahu dan siku</source>
        <translation>Left arm, midway between shoulder and elbow</translation>
    </message>
    <message>
        <source>Lengan yang jarang dipakai, di tengah antara bahu dan siku</source>
        <translation>The arm used less, midway between shoulder and elbow</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Lesu, kurang aktif</source>
        <translation>Listless, less active</translation>
    </message>
    <message>
        <source>Lewat HPL</source>
        <translation>Past due date</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Lihat Buku KIA</source>
        <translation>See the KIA book</translation>
    </message>
    <message>
        <source>Lihat berat sebelum hamil dan tinggi badan di Buku KIA, lalu isi di data kehamilan.</source>
        <translation>See the weight before pregnancy and the height in the KIA book, then fill them in under the pregnancy.</translation>
    </message>
    <message>
        <source>Lihat ceklis Buku KIA bersama, latih satu hal sampai bulan depan.</source>
        <translation>Look at the KIA checklist together, practise one thing until next month.</translation>
    </message>
    <message>
        <source>Lihat juga (F2): {titles}</source>
        <translation>See also (F2): {titles}</translation>
    </message>
    <message>
        <source>Lihat kartu atau tanyakan keluarga</source>
        <translation>See the card or ask the family</translation>
    </message>
    <message>
        <source>Lihat kiriman</source>
        <translation>See the uploads</translation>
    </message>
    <message>
        <source>Lihat nama</source>
        <translation>See the names</translation>
    </message>
    <message>
        <source>Lihat rencana imunisasi</source>
        <translation>See the immunisation plan</translation>
    </message>
    <message>
        <source>Lima angka terakhir sidik</source>
        <translation>Last five digits of the fingerprint</translation>
    </message>
    <message>
        <source>Lima angka terakhir tidak cocok. Telepon Puskesmas sebelum memakainya.</source>
        <translation>The last five digits differ. Telephone the Puskesmas before using it.</translation>
    </message>
    <message>
        <source>Lingkar kepala</source>
        <translation>Head circumference</translation>
    </message>
    <message>
        <source>Lingkar kepala menurut umur</source>
        <translation>Head circumference for age</translation>
    </message>
    <message>
        <source>Lingkar kepala normal</source>
        <translation>Head circumference normal</translation>
    </message>
    <message>
        <source>Lingkar kepala tidak normal</source>
        <translation>Head circumference not normal</translation>
    </message>
    <message>
        <source>Lingkar lengan atas</source>
        <translation>Mid-upper arm circumference</translation>
    </message>
    <message>
        <source>Lingkar lengan atas (LILA)</source>
        <translation>Mid-upper arm circumference (MUAC)</translation>
    </message>
    <message>
        <source>Lingkar lengan ibu</source>
        <translation>Mother's arm circumference</translation>
    </message>
    <message>
        <source>Lingkar perut</source>
        <translation>Waist</translation>
    </message>
    <message>
        <source>Lingkar perut berlebih</source>
        <translation>Waist too large</translation>
    </message>
    <message>
        <source>Lingkar perut laki-laki di atas 90 cm</source>
        <translation>Men's waist above 90 cm</translation>
    </message>
    <message>
        <source>Lingkar perut normal</source>
        <translation>Normal waist</translation>
    </message>
    <message>
        <source>Lingkar perut perempuan di atas 80 cm</source>
        <translation>Women's waist above 80 cm</translation>
    </message>
    <message>
        <source>Lingkar perut {value} cm tidak lazim untuk berat {weight} kg. Coba ukur lagi.</source>
        <translation>A waist of {value} cm is unusual for a weight of {weight} kg. Please measure again.</translation>
    </message>
    <message>
        <source>Lingkar perut {value} cm tidak lazim untuk tinggi {height} cm. Coba ukur lagi.</source>
        <translation>A waist of {value} cm is unusual for a height of {height} cm. Please measure again.</translation>
    </message>
    <message>
        <source>Lipat, masukkan ke amplop tertutup, tulis nama posyandu di luarnya, lalu titipkan di Puskesmas. Jangan difoto, jangan dikirim lewat pesan, dan jangan disimpan bersama laptop.</source>
        <translation>Fold it, put it in a sealed envelope, write the posyandu's name outside and leave it at the Puskesmas. Do not photograph it, do not send it by message, and do not keep it with the laptop.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>LookSettingsView</source>
        <translation>LookSettingsView</translation>
    </message>
    <message>
        <source>LookSettingsView | None</source>
        <translation>LookSettingsView | None</translation>
    </message>
    <message>
        <source>Lupa PIN</source>
        <translation>Forgot PIN</translation>
    </message>
    <message>
        <source>Lupakan sertifikat</source>
        <translation>Forget certificate</translation>
    </message>
    <message>
        <source>MAL</source>
        <translation>Breastfeeding method</translation>
    </message>
    <message>
        <source>MOP</source>
        <translation>Male sterilisation</translation>
    </message>
    <message>
        <source>MOW</source>
        <translation>Female sterilisation</translation>
    </message>
    <message>
        <source>MP-ASI</source>
        <translation>Complementary food</translation>
    </message>
    <message>
        <source>MP-ASI belum sesuai</source>
        <translation>Complementary food not right yet</translation>
    </message>
    <message>
        <source>MP-ASI sesuai</source>
        <translation>Complementary food is right</translation>
    </message>
    <message>
        <source>MP-ASI sesuai (di atas 6 bulan)</source>
        <translation>Complementary food right (above 6 months)</translation>
    </message>
    <message>
        <source>MP-ASI sesuai umur</source>
        <translation>Complementary food right for the age</translation>
    </message>
    <message>
        <source>MP-ASI yang cukup</source>
        <translation>Enough complementary food</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>MR BIAS</source>
        <translation>MR BIAS</translation>
    </message>
    <message>
        <source>MT dimakan tiap hari: tidak</source>
        <translation>Food eaten every day: no</translation>
    </message>
    <message>
        <source>MT dimakan tiap hari: ya</source>
        <translation>Food eaten every day: yes</translation>
    </message>
    <message>
        <source>MT pangan lokal dimakan</source>
        <translation>Eats the local food supplement</translation>
    </message>
    <message>
        <source>Makan</source>
        <translation>Eating</translation>
    </message>
    <message>
        <source>Makan asin</source>
        <translation>Salty food</translation>
    </message>
    <message>
        <source>Makan atau minum manis</source>
        <translation>Sweet food or drink</translation>
    </message>
    <message>
        <source>Makan bersama keluarga tanpa HP dan televisi.</source>
        <translation>Eat with the family, without phone and television.</translation>
    </message>
    <message>
        <source>Makan gorengan, santan, atau lemak</source>
        <translation>Fried food, coconut milk or fat</translation>
    </message>
    <message>
        <source>Makan lauk setiap kali makan dan minum delapan gelas air.</source>
        <translation>Eat protein at each meal and drink eight glasses of water.</translation>
    </message>
    <message>
        <source>Makan sayur dan buah lima porsi sehari.</source>
        <translation>Eat five portions of vegetables and fruit a day.</translation>
    </message>
    <message>
        <source>Makan sedikit-sedikit lebih sering bila mual atau cepat kenyang.</source>
        <translation>Eat a little more often when you feel sick or full quickly.</translation>
    </message>
    <message>
        <source>Makan selama hamil</source>
        <translation>Eating in pregnancy</translation>
    </message>
    <message>
        <source>Makan sesuai Isi Piringku</source>
        <translation>Eats a balanced plate</translation>
    </message>
    <message>
        <source>Makan tinggi garam</source>
        <translation>Eats much salt</translation>
    </message>
    <message>
        <source>Makan tinggi gula</source>
        <translation>Eats much sugar</translation>
    </message>
    <message>
        <source>Makan tinggi lemak</source>
        <translation>Eats much fat</translation>
    </message>
    <message>
        <source>Makanan PMT habiskan setiap hari dan jangan dibagi. Tanyakan apa kesulitannya.</source>
        <translation>Finish the recovery food every day and do not share it. Ask what makes it difficult.</translation>
    </message>
    <message>
        <source>Makanan pokok</source>
        <translation>Staple food</translation>
    </message>
    <message>
        <source>Makrosefali</source>
        <translation>Macrocephaly</translation>
    </message>
    <message>
        <source>Mandi</source>
        <translation>Bathing</translation>
    </message>
    <message>
        <source>Mandiri</source>
        <translation>Independent</translation>
    </message>
    <message>
        <source>Manis</source>
        <translation>Sugar</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>Mari ikut kelas ibu balita: belajar makan, bermain, dan merawat anak bersama.</source>
        <translation>Come to the mothers' class: learn together about food, play and care.</translation>
    </message>
    <message>
        <source>Masa nifas</source>
        <translation>After birth</translation>
    </message>
    <message>
        <source>Masak bersama</source>
        <translation>Cooking together</translation>
    </message>
    <message>
        <source>Masih ada kehamilan lain yang belum diakhiri. Akhiri yang itu dulu.</source>
        <translation>There is another pregnancy that has not ended. End that one first.</translation>
    </message>
    <message>
        <source>Masih ada kehamilan lain yang terbuka. Isi dulu akhirnya.</source>
        <translation>Another pregnancy is still open. Fill in its end first.</translation>
    </message>
    <message>
        <source>Masih berlangsung</source>
        <translation>Still going on</translation>
    </message>
    <message>
        <source>Masih hamil</source>
        <translation>Still pregnant</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Masuk dan keluar, melepas dan memakai celana, membersihkan, menyiram</source>
        <translation>Going in and out, undressing and dressing, cleaning, flushing</translation>
    </message>
    <message>
        <source>Masuk dengan PIN</source>
        <translation>Sign in with the PIN</translation>
    </message>
    <message>
        <source>Mata air terlindung</source>
        <translation>Protected spring</translation>
    </message>
    <message>
        <source>Mata bernanah</source>
        <translation>Pus in the eyes</translation>
    </message>
    <message>
        <source>Mata ka</source>
        <translation>Right eye</translation>
    </message>
    <message>
        <source>Mata kanan normal</source>
        <translation>Right eye normal</translation>
    </message>
    <message>
        <source>Mata kanan terganggu</source>
        <translation>Right eye impaired</translation>
    </message>
    <message>
        <source>Mata ki</source>
        <translation>Left eye</translation>
    </message>
    <message>
        <source>Mata kiri normal</source>
        <translation>Left eye normal</translation>
    </message>
    <message>
        <source>Mata kiri terganggu</source>
        <translation>Left eye impaired</translation>
    </message>
    <message>
        <source>Mata, jarak 6 meter: tiga kali benar berturut-turut = normal. Setiap 6 bulan</source>
        <translation>Eyes, at 6 metres: three right in a row = normal. Every 6 months</translation>
    </message>
    <message>
        <source>Mau mulai dari mana? Desa contoh berisi warga karangan, aman untuk berlatih.</source>
        <translation>Where would you like to begin? The demo village holds invented people and is safe to practise with.</translation>
    </message>
    <message>
        <source>Measles Rubella</source>
        <translation>Measles Rubella</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Melahirkan {day}</source>
        <translation>Gave birth {day}</translation>
    </message>
    <message>
        <source>Melanjutkan kunjungan yang terhenti. Semua yang diketik masih ada.</source>
        <translation>Going on with the visit that was cut short. Everything typed is still here.</translation>
    </message>
    <message>
        <source>Memakai WC</source>
        <translation>Using the toilet</translation>
    </message>
    <message>
        <source>Memang begitu</source>
        <translation>Really so</translation>
    </message>
    <message>
        <source>Memang begitu (sakit, bengkak, …)</source>
        <translation>Really so (ill, swollen, …)</translation>
    </message>
    <message>
        <source>Membaca berkas …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Membaca tanda terima …</source>
        <translation>Reading receipts …</translation>
    </message>
    <message>
        <source>Membaik</source>
        <translation>Getting better</translation>
    </message>
    <message>
        <source>Membaik, alasannya sudah tidak ada</source>
        <translation>Better, the reason is gone</translation>
    </message>
    <message>
        <source>Membersihkan diri</source>
        <translation>Grooming</translation>
    </message>
    <message>
        <source>Membetulkan kunjungan hari buka {day}</source>
        <translation>Correcting a visit of the session day {day}</translation>
    </message>
    <message>
        <source>Membuat kunci PIN …</source>
        <translation>Making the PIN's key …</translation>
    </message>
    <message>
        <source>Membuat kunci dan berkas data …</source>
        <translation>Making the key and the data file …</translation>
    </message>
    <message>
        <source>Membuka lagi perlu alasan; tanda tangan tadi tetap ada di jurnal.</source>
        <translation>Opening again needs a reason; the signature stays in the journal.</translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Memori laptop sedang penuh, jadi PIN belum bisa diperiksa.</source>
        <translation>The laptop's memory is full, so the PIN cannot be checked yet.</translation>
    </message>
    <message>
        <source>Memulihkan cadangan {name} …</source>
        <translation>Restoring the backup {name} …</translation>
    </message>
    <message>
        <source>Menangis lebih sering daripada biasanya?</source>
        <translation>Cries more than usual?</translation>
    </message>
    <message>
        <source>Menangis terus</source>
        <translation>Crying without stop</translation>
    </message>
    <message>
        <source>Mencatat posyandu, tanpa sinyal pun bisa</source>
        <translation>Keeps the posyandu's records, even without signal</translation>
    </message>
    <message>
        <source>Mencatat untuk hari buka yang mana?</source>
        <translation>For which session day?</translation>
    </message>
    <message>
        <source>Mencatat untuk hari buka {day} (susulan)</source>
        <translation>Recording for the session day {day} (late)</translation>
    </message>
    <message>
        <source>Mendapat MT pangan lokal</source>
        <translation>Given local food supplement</translation>
    </message>
    <message>
        <source>Mendapat edukasi</source>
        <translation>Had education</translation>
    </message>
    <message>
        <source>Mendapat imunisasi</source>
        <translation>Immunised</translation>
    </message>
    <message>
        <source>Mendapat obat cacing</source>
        <translation>Given deworming</translation>
    </message>
    <message>
        <source>Mendapat vitamin A</source>
        <translation>Given vitamin A</translation>
    </message>
    <message>
        <source>Meneruskan titipan …</source>
        <translation>Taking parcels on …</translation>
    </message>
    <message>
        <source>Mengambil dari server: {done} …</source>
        <translation>Fetching from the server: {done} …</translation>
    </message>
    <message>
        <source>Mengancam nyawa</source>
        <translation>Life-threatening</translation>
    </message>
    <message>
        <source>Mengapa tidak diberikan?</source>
        <translation>Why is it not given?</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Menghabiskan PMT</source>
        <translation>Finish the recovery food</translation>
    </message>
    <message>
        <source>Menghentikan … yang sudah diterima server tetap diterima.</source>
        <translation>Stopping … what the server has received stays received.</translation>
    </message>
    <message>
        <source>Menghubungi server …</source>
        <translation>Contacting the server …</translation>
    </message>
    <message>
        <source>Menghubungi server … bisa sampai satu menit.</source>
        <translation>Contacting the server … this can take a minute.</translation>
    </message>
    <message>
        <source>Mengimpor …</source>
        <translation>Importing …</translation>
    </message>
    <message>
        <source>Mengirim {done} dari {total} …</source>
        <translation>Sending {done} of {total} …</translation>
    </message>
    <message>
        <source>Meninggal</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Menjaga gula darah</source>
        <translation>Care for the blood glucose</translation>
    </message>
    <message>
        <source>Menjaga kolesterol</source>
        <translation>Care for the cholesterol</translation>
    </message>
    <message>
        <source>Menjaga tensi</source>
        <translation>Care for the blood pressure</translation>
    </message>
    <message>
        <source>Menolak {words}</source>
        <translation>Refused {words}</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Menunggu bidan</source>
        <translation>Waiting for the midwife</translation>
    </message>
    <message>
        <source>Menunggu bidan ({count})</source>
        <translation>Waiting for the midwife ({count})</translation>
    </message>
    <message>
        <source>Menunggu data diri orang ini diperbaiki dulu.</source>
        <translation>Waiting until this person's own data is corrected.</translation>
    </message>
    <message>
        <source>Menunggu jawaban</source>
        <translation type="vanished">Waiting for your answer</translation>
    </message>
    <message>
        <source>Menunggu sinyal</source>
        <translation>Waiting for signal</translation>
    </message>
    <message>
        <source>Menunggu tanda tangan bidan. Tetap dikirim.</source>
        <translation>Waits for the midwife's signature. It is sent all the same.</translation>
    </message>
    <message>
        <source>Menurut jadwal: tidak.</source>
        <translation>By the calendar: no.</translation>
    </message>
    <message>
        <source>Menurut jadwal: ya.</source>
        <translation>By the calendar: yes.</translation>
    </message>
    <message>
        <source>Menurut laptop ini sekarang {day}, pukul {clock}.</source>
        <translation>This laptop says it is {day}, {clock}.</translation>
    </message>
    <message>
        <source>Menurut server Puskesmas sudah {day} atau sesudahnya.</source>
        <translation>By the Puskesmas server it is {day} already, or later.</translation>
    </message>
    <message>
        <source>Menyiapkan desa contoh: 600 warga dan riwayat 12 bulan …</source>
        <translation>Preparing the demo village: 600 people and 12 months of history …</translation>
    </message>
    <message>
        <source>Menyimpan ke flashdisk …</source>
        <translation>Saving to the stick …</translation>
    </message>
    <message>
        <source>Menyusui</source>
        <translation>Breastfeeding</translation>
    </message>
    <message>
        <source>Menyusui dengan nyaman</source>
        <translation>Breastfeeding in comfort</translation>
    </message>
    <message>
        <source>Merah (gizi buruk)</source>
        <translation>Red (severe malnutrition)</translation>
    </message>
    <message>
        <source>Merasa diri tidak berharga?</source>
        <translation>Feels worthless?</translation>
    </message>
    <message>
        <source>Merasa tidak bisa berguna bagi orang lain?</source>
        <translation>Feels of no use to others?</translation>
    </message>
    <message>
        <source>Merokok</source>
        <translation>Smokes</translation>
    </message>
    <message>
        <source>Merokok {value} tahun tidak cocok dengan umurnya. Periksa angkanya.</source>
        <translation>{value} years of smoking do not go with the age. Check the number.</translation>
    </message>
    <message>
        <source>Merokok, minum alkohol, atau memakai obat terlarang?</source>
        <translation>Smokes, drinks alcohol, or takes drugs?</translation>
    </message>
    <message>
        <source>Mikrosefali</source>
        <translation>Microcephaly</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Minggu kehamilan 20 sampai 44. Boleh dikosongkan.</source>
        <translation>Weeks of pregnancy 20 to 44. May be left empty.</translation>
    </message>
    <message>
        <source>Minggu kunjungan</source>
        <translation>Week of the visits</translation>
    </message>
    <message>
        <source>Minggu lalu</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Minum air yang sudah dimasak.</source>
        <translation>Drink boiled water.</translation>
    </message>
    <message>
        <source>Minum dengan air putih atau air jeruk, jangan dengan teh, kopi, atau susu.</source>
        <translation>Take it with water or orange juice, not with tea, coffee or milk.</translation>
    </message>
    <message>
        <source>Minum dua kapsul vitamin A merah, berjarak sehari, dan teruskan tablet tambah darah.</source>
        <translation>Take two red vitamin A capsules a day apart, and go on with the iron tablets.</translation>
    </message>
    <message>
        <source>Minum kapsul merah hari ini; kapsul kedua sehari sesudahnya.</source>
        <translation>Take the red capsule today; the second one a day later.</translation>
    </message>
    <message>
        <source>Minum obat setiap hari dan ukur tensi setiap bulan. Mulut mencong, bicara pelo, atau lemah sebelah: segera ke rumah sakit.</source>
        <translation>Take the medicine every day and measure the pressure every month. A crooked mouth, slurred speech or weakness of one side: go to hospital at once.</translation>
    </message>
    <message>
        <source>Minum obat teratur dan kontrol sesuai jadwal, juga saat badan terasa enak.</source>
        <translation>Take the medicine regularly and keep your appointments, also when you feel well.</translation>
    </message>
    <message>
        <source>Minum satu tablet tambah darah setiap minggu, malam sesudah makan, supaya tidak lekas lelah.</source>
        <translation>Take one iron tablet each week, at night after eating, so as not to tire easily.</translation>
    </message>
    <message>
        <source>Minum satu tablet tambah darah tiap malam dengan air putih. Bila mual, minum sesudah makan.</source>
        <translation>Take one iron tablet each night with water. If it makes you sick, take it after eating.</translation>
    </message>
    <message>
        <source>Minum tablet tambah darah setiap hari.</source>
        <translation>Take an iron tablet every day.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Mulai PMT</source>
        <translation>Begin supplementary food</translation>
    </message>
    <message>
        <source>Mulai sebelum kehamilan yang lalu berakhir. Periksa; bila memang begitu, Ctrl+S lagi.</source>
        <translation>It begins before the last pregnancy ended. Check; if it is so, Ctrl+S once more.</translation>
    </message>
    <message>
        <source>Mulai umur 6 bulan beri makanan kental, 2 sampai 3 kali sehari ditambah selingan.</source>
        <translation>From 6 months give thick food, 2 to 3 times a day, and snacks.</translation>
    </message>
    <message>
        <source>Mungkin orang yang sama sudah ada. F5 membuka yang lama; Ctrl+S sekali lagi bila memang orang lain.</source>
        <translation>The same person may be here already. F5 opens the older record; Ctrl+S once more if it is really somebody else.</translation>
    </message>
    <message>
        <source>Mungkin sudah ada</source>
        <translation>Perhaps already here</translation>
    </message>
    <message>
        <source>Mungkin tercatat dua kali</source>
        <translation>Perhaps recorded twice</translation>
    </message>
    <message>
        <source>Muntah</source>
        <translation>Vomiting</translation>
    </message>
    <message>
        <source>Muntah atau diare</source>
        <translation>Vomiting or diarrhoea</translation>
    </message>
    <message>
        <source>Muntah berlebihan</source>
        <translation>Vomits very much</translation>
    </message>
    <message>
        <source>Murung</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Murung atau merasa tidak ada harapan?</source>
        <translation>Feeling down or without hope?</translation>
    </message>
    <message>
        <source>N/T</source>
        <translation>N/T</translation>
    </message>
    <message>
        <source>N: gejala TBC tidak ada · {keys}</source>
        <translation>N: no signs of TB · {keys}</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK 16 angka. Boleh dikosongkan dulu.</source>
        <translation>A NIK has 16 digits. May be left empty for now.</translation>
    </message>
    <message>
        <source>NIK baris {row_number} sama dengan baris {row_number_2}, tetapi nama atau tanggal lahirnya berbeda. Periksa NIK keduanya.</source>
        <translation>The NIK of row {row_number} is the same as that of row {row_number_2}, but the name or date of birth differs. Check both NIKs.</translation>
    </message>
    <message>
        <source>NIK belum ada</source>
        <translation>No NIK yet</translation>
    </message>
    <message>
        <source>NIK bukan 16 angka, jadi dikosongkan.</source>
        <translation>The NIK has not 16 digits, so it is left empty.</translation>
    </message>
    <message>
        <source>NIK dirusak Excel, jadi dikosongkan.</source>
        <translation>The NIK was damaged by Excel, so it is left empty.</translation>
    </message>
    <message>
        <source>NIK disamarkan dengan bintang, jadi dikosongkan.</source>
        <translation>The NIK is hidden by stars, so it is left empty.</translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai orang lain di daftar. Periksa angkanya.</source>
        <translation>This NIK already belongs to somebody else on the list. Check the digits.</translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai orang lain di register (nama dan tanggal lahirnya berbeda). Periksa NIK-nya.</source>
        <translation>This NIK already belongs to somebody else in the register (name and date of birth differ). Check the NIK.</translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai orang lain di register. Periksa NIK-nya.</source>
        <translation>This NIK already belongs to somebody else in the register. Check the NIK.</translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai warga lain di daftar.</source>
        <translation>This NIK already belongs to somebody else on the list.</translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai {name} ({who}).</source>
        <translation>This NIK already belongs to {name} ({who}).</translation>
    </message>
    <message>
        <source>NIK rusak oleh Excel. Ketik ulang dari KTP atau KK.</source>
        <translation>The NIK was damaged by Excel. Type it again from the KTP or KK.</translation>
    </message>
    <message>
        <source>NIK tidak cocok dengan tanggal lahir atau jenis kelamin. Periksa, atau simpan saja.</source>
        <translation type="vanished">The NIK does not fit the date of birth or the sex. Check it, or just save.</translation>
    </message>
    <message>
        <source>NIK tidak mungkin angka yang sama semua.</source>
        <translation>A NIK cannot be the same digit throughout.</translation>
    </message>
    <message>
        <source>NIK {masked_nik}</source>
        <translation>NIK {masked_nik}</translation>
    </message>
    <message>
        <source>NIK-nya sudah dipakai orang lain. Periksa NIK dulu.</source>
        <translation>The NIK already belongs to somebody else. Check the NIK first.</translation>
    </message>
    <message>
        <source>Nafsu makan berkurang?</source>
        <translation>Poor appetite?</translation>
    </message>
    <message>
        <source>Nafsu makan hilang?</source>
        <translation>No appetite?</translation>
    </message>
    <message>
        <source>Naik</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Naik (N)</source>
        <translation>Gained (N)</translation>
    </message>
    <message>
        <source>Naik BB</source>
        <translation>Weight gain</translation>
    </message>
    <message>
        <source>Naik BB berlebih</source>
        <translation>Too much gain</translation>
    </message>
    <message>
        <source>Naik BB kurang</source>
        <translation>Too little gain</translation>
    </message>
    <message>
        <source>Naik BB sesuai</source>
        <translation>Gain as it should be</translation>
    </message>
    <message>
        <source>Naik dan turun tangga</source>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>Naik sejak sebelum hamil</source>
        <translation>Gained since before pregnancy</translation>
    </message>
    <message>
        <source>Naik sesuai</source>
        <translation>Gain as it should be</translation>
    </message>
    <message>
        <source>Naik terlalu banyak</source>
        <translation>Too much gain</translation>
    </message>
    <message>
        <source>Naik terlalu sedikit</source>
        <translation>Too little gain</translation>
    </message>
    <message>
        <source>Naik {gained_g} g</source>
        <translation>Gained {gained_g} g</translation>
    </message>
    <message>
        <source>Naik {gained_g} g, kurang dari {needed_g} g</source>
        <translation>Gained {gained_g} g, less than {needed_g} g</translation>
    </message>
    <message>
        <source>Naik {grams} gram.</source>
        <translation>Gained {grams} grams.</translation>
    </message>
    <message>
        <source>Naik {min} sampai {max} kg sampai lahir</source>
        <translation>{min} to {max} kg to gain until birth</translation>
    </message>
    <message>
        <source>Nakes</source>
        <translation>Health worker</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nama Puskesmas</source>
        <translation>Name of the Puskesmas</translation>
    </message>
    <message>
        <source>Nama Puskesmas belum diisi.</source>
        <translation>The name of the Puskesmas is missing.</translation>
    </message>
    <message>
        <source>Nama ayah</source>
        <translation>Father's name</translation>
    </message>
    <message>
        <source>Nama bayi</source>
        <translation>Baby's name</translation>
    </message>
    <message>
        <source>Nama bidan</source>
        <translation>Midwife's name</translation>
    </message>
    <message>
        <source>Nama ibu</source>
        <translation>Mother's name</translation>
    </message>
    <message>
        <source>Nama ibu kandung</source>
        <translation>Mother's name</translation>
    </message>
    <message>
        <source>Nama ini sudah punya PIN. Tambahkan nama kedua.</source>
        <translation>This name already has a PIN. Add a second name.</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama mirip</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>Nama perlu huruf.</source>
        <translation>A name needs letters.</translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation>Operator's name</translation>
    </message>
    <message>
        <source>Nama posyandu</source>
        <translation>Posyandu's name</translation>
    </message>
    <message>
        <source>Nama yang mirip</source>
        <translation>Similar names</translation>
    </message>
    <message>
        <source>Napas cepat atau sesak</source>
        <translation>Fast or difficult breathing</translation>
    </message>
    <message>
        <source>Napas terasa pendek saat jalan cepat atau menanjak?</source>
        <translation>Short of breath when walking fast or uphill?</translation>
    </message>
    <message>
        <source>Napas tidak wajar</source>
        <translation>Breathing is not normal</translation>
    </message>
    <message>
        <source>Nifas hari ke-{days}</source>
        <translation>Day {days} after birth</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Nilai 5 atau kurang</source>
        <translation>Score of 5 or less</translation>
    </message>
    <message>
        <source>Nilai PMT bersama bidan: selesai, diteruskan, atau dirujuk. Bila selesai, tekan Akhiri PMT.</source>
        <translation>Assess the recovery food with the midwife: finished, continued or referred. If finished, press End supplementary food.</translation>
    </message>
    <message>
        <source>Nilai bagian ini</source>
        <translation>Score of this part</translation>
    </message>
    <message>
        <source>Nilai paling banyak</source>
        <translation>Score at most</translation>
    </message>
    <message>
        <source>Nilai paling sedikit</source>
        <translation>Score at least</translation>
    </message>
    <message>
        <source>Nilai ulang</source>
        <translation>Judge again</translation>
    </message>
    <message>
        <source>Nomor Buku KIA</source>
        <translation>KIA book number</translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation>Mobile number</translation>
    </message>
    <message>
        <source>Nomor HP biasanya 10 sampai 13 angka. Periksa, atau simpan saja.</source>
        <translation>A phone number usually has 10 to 13 digits. Check it, or save it all the same.</translation>
    </message>
    <message>
        <source>Nomor KK</source>
        <translation>KK number</translation>
    </message>
    <message>
        <source>Nomor KK 16 angka. Periksa, atau kosongkan dulu.</source>
        <translation>A family card number has 16 digits. Check it, or leave it empty for now.</translation>
    </message>
    <message>
        <source>Nomor batch</source>
        <translation>Batch number</translation>
    </message>
    <message>
        <source>Nomor laptop ini di server: {id}</source>
        <translation>This laptop on servers: {id}</translation>
    </message>
    <message>
        <source>Nomor registrasi</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Nomornya saja, paling banyak 3 angka, misalnya 003.</source>
        <translation>Only its number, at most 3 digits, such as 003.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Nyeri dada atau jantung berdebar</source>
        <translation>Chest pain or pounding heart</translation>
    </message>
    <message>
        <source>Nyeri perut hebat</source>
        <translation>Severe belly pain</translation>
    </message>
    <message>
        <source>Nyeri ulu hati</source>
        <translation>Pain in the pit of the stomach</translation>
    </message>
    <message>
        <source>OPV</source>
        <translation>OPV</translation>
    </message>
    <message>
        <source>Obat DM ada</source>
        <translation>Has diabetes medicine</translation>
    </message>
    <message>
        <source>Obat DM diminum 24 jam terakhir</source>
        <translation>Diabetes medicine taken in the last 24 hours</translation>
    </message>
    <message>
        <source>Obat TBC ada</source>
        <translation>Has TB medicine</translation>
    </message>
    <message>
        <source>Obat TBC diminum 24 jam terakhir</source>
        <translation>TB medicine taken in the last 24 hours</translation>
    </message>
    <message>
        <source>Obat atau TTD tidak diminum</source>
        <translation>Medicine or iron not taken</translation>
    </message>
    <message>
        <source>Obat belum diminum. Kami bantu minum hari ini dan cari cara supaya tidak lupa; nakes Pustu kami kabari.</source>
        <translation>The medicine was not taken. We help to take it today and to remember it; we tell the Pustu.</translation>
    </message>
    <message>
        <source>Obat cacing</source>
        <translation>Deworming</translation>
    </message>
    <message>
        <source>Obat cacing mulai umur 1 tahun, di bulan Agustus.</source>
        <translation>Deworming from 1 year, in August.</translation>
    </message>
    <message>
        <source>Obat cacing terakhir</source>
        <translation>Last deworming</translation>
    </message>
    <message>
        <source>Obat dan napza</source>
        <translation>Drugs</translation>
    </message>
    <message>
        <source>Obat hipertensi ada</source>
        <translation>Has hypertension medicine</translation>
    </message>
    <message>
        <source>Obat hipertensi diminum 24 jam terakhir</source>
        <translation>Hypertension medicine taken in the last 24 hours</translation>
    </message>
    <message>
        <source>Obat tensi diminum setiap hari, juga saat badan terasa enak.</source>
        <translation>Take the pressure medicine every day, also when you feel well.</translation>
    </message>
    <message>
        <source>Obat tidak diminum</source>
        <translation>Medicine not taken</translation>
    </message>
    <message>
        <source>Obesitas</source>
        <translation>Obese</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Oleh bidan atau dokter</source>
        <translation>By a midwife or doctor</translation>
    </message>
    <message>
        <source>Oralit</source>
        <translation>ORS</translation>
    </message>
    <message>
        <source>Oralit dan zinc</source>
        <translation>ORS and zinc</translation>
    </message>
    <message>
        <source>Oralit setiap kali buang air, sedikit demi sedikit dengan sendok.</source>
        <translation>ORS after each stool, little by little with a spoon.</translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Orang baru: akan masuk daftar</source>
        <translation>New people: will join the list</translation>
    </message>
    <message>
        <source>Orang di berkas</source>
        <translation>People in the file</translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Orang lain: lanjut</source>
        <translation>Somebody else: go on</translation>
    </message>
    <message>
        <source>Orang tua, kakak, adik, kakek, atau nenek</source>
        <translation>Parents, brothers, sisters, grandparents</translation>
    </message>
    <message>
        <source>Orang yang sama: buka</source>
        <translation>The same person: open</translation>
    </message>
    <message>
        <source>PB/U</source>
        <translation>PB/U</translation>
    </message>
    <message>
        <source>PB/U atau TB/U normal</source>
        <translation>Length/height for age normal</translation>
    </message>
    <message>
        <source>PCV</source>
        <translation>PCV</translation>
    </message>
    <message>
        <source>PCV 1</source>
        <translation>PCV 1</translation>
    </message>
    <message>
        <source>PCV 2</source>
        <translation>PCV 2</translation>
    </message>
    <message>
        <source>PCV 3</source>
        <translation>PCV 3</translation>
    </message>
    <message>
        <source>PCV13</source>
        <translation>PCV13</translation>
    </message>
    <message>
        <source>PDAM atau ledeng</source>
        <translation>Piped water</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PIN Anda sudah diganti.</source>
        <translation>Your PIN has been changed.</translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN ini dibuat di laptop lain, jadi tidak berlaku di sini.</source>
        <translation>This PIN was made on another laptop, so it does not work here.</translation>
    </message>
    <message>
        <source>PIN kedua tidak sama. Ketik ulang.</source>
        <translation>The second PIN is not the same. Type it again.</translation>
    </message>
    <message>
        <source>PIN masih salah. Data tidak berubah. Percobaan berikutnya menunggu beberapa detik. Lupa PIN? Tekan F4.</source>
        <translation>The PIN is still wrong. Nothing has changed. The next try waits a few seconds. Forgot the PIN? Press F4.</translation>
    </message>
    <message>
        <source>PIN membuka kunci data warga di laptop ini. Paling sedikit 6 angka atau huruf, dan jangan diberikan ke orang lain.</source>
        <translation>The PIN unlocks people's data on this laptop. At least 6 digits or letters; do not give it to anybody else.</translation>
    </message>
    <message>
        <source>PIN paling sedikit 6 angka atau huruf.</source>
        <translation>A PIN has at least 6 digits or letters.</translation>
    </message>
    <message>
        <source>PIN salah. Data tidak berubah.</source>
        <translation>Wrong PIN. Nothing has changed.</translation>
    </message>
    <message>
        <source>PIN sekali lagi</source>
        <translation>PIN once more</translation>
    </message>
    <message>
        <source>PIN sekarang</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>PIN sendiri tidak bisa dihapus. Minta petugas lain yang melakukannya.</source>
        <translation>You cannot remove your own PIN. Ask another operator to do it.</translation>
    </message>
    <message>
        <source>PIN yang sekarang salah. Coba sekali lagi.</source>
        <translation>The present PIN is wrong. Please try again.</translation>
    </message>
    <message>
        <source>PIN {name} dihapus.</source>
        <translation>The PIN of {name} was removed.</translation>
    </message>
    <message>
        <source>PMBA: makanan kemarin</source>
        <translation>Feeding: food of yesterday</translation>
    </message>
    <message>
        <source>PMT</source>
        <translation>Recovery food</translation>
    </message>
    <message>
        <source>PMT adalah tambahan: makan di rumah tetap seperti biasa, dengan lauk hewani.</source>
        <translation>It is extra: meals at home stay as they are, with animal protein.</translation>
    </message>
    <message>
        <source>PMT baru dimulai {started_on}. Periksa tanggal kunjungan.</source>
        <translation>Supplementary food began only {started_on}. Check the day of the visit.</translation>
    </message>
    <message>
        <source>PMT belum menolong</source>
        <translation>Food has not helped</translation>
    </message>
    <message>
        <source>PMT berakhir {ended_on}{lasted}: {words}</source>
        <translation>Supplementary food ended {ended_on}{lasted}: {words}</translation>
    </message>
    <message>
        <source>PMT diakhiri: {end_word}.</source>
        <translation>Supplementary food ended: {end_word}.</translation>
    </message>
    <message>
        <source>PMT dimulai sebelum lahir. Periksa tanggal kunjungan.</source>
        <translation>Supplementary food began before the birth. Check the day of the visit.</translation>
    </message>
    <message>
        <source>PMT dimulai: {planned_days} hari, sampai {last}.</source>
        <translation>Supplementary food began: {planned_days} days, until {last}.</translation>
    </message>
    <message>
        <source>PMT diubah dari kunjungannya.</source>
        <translation>Supplementary food is changed from its visit.</translation>
    </message>
    <message>
        <source>PMT hari ke</source>
        <translation>Supplementary food, day</translation>
    </message>
    <message>
        <source>PMT hari ke-{day_number} dari {planned_days}</source>
        <translation>Recovery food day {day_number} of {planned_days}</translation>
    </message>
    <message>
        <source>PMT hari ke-{words}</source>
        <translation>Supplementary food day {words}</translation>
    </message>
    <message>
        <source>PMT pemulihan</source>
        <translation>Recovery food</translation>
    </message>
    <message>
        <source>PMT sejak {date}</source>
        <translation>recovery food since {date}</translation>
    </message>
    <message>
        <source>PMT sejak {started_on} belum diakhiri. Akhiri dulu yang itu.</source>
        <translation>Supplementary food since {started_on} has not ended. End that one first.</translation>
    </message>
    <message>
        <source>PMT tidak dimakan</source>
        <translation>Food not eaten</translation>
    </message>
    <message>
        <source>PMT tidak dimakan setiap hari</source>
        <translation>Recovery food not eaten every day</translation>
    </message>
    <message>
        <source>PMT {days} hari, sampai {day}</source>
        <translation>Supplementary food {days} days, until {day}</translation>
    </message>
    <message>
        <source>PUMA</source>
        <translation>PUMA</translation>
    </message>
    <message>
        <source>PUMA 6 atau lebih</source>
        <translation>PUMA 6 or more</translation>
    </message>
    <message>
        <source>PUMA di bawah 6</source>
        <translation>PUMA below 6</translation>
    </message>
    <message>
        <source>PUMA normal</source>
        <translation>PUMA normal</translation>
    </message>
    <message>
        <source>PUMA tinggi</source>
        <translation>PUMA high</translation>
    </message>
    <message>
        <source>Pada kunjungan ini</source>
        <translation>At this visit</translation>
    </message>
    <message>
        <source>Pada kunjungan ini, bayi sampai 28 hari</source>
        <translation>At this visit, babies up to 28 days</translation>
    </message>
    <message>
        <source>Padahal ada catatan dari {day}, sesudah tanggal itu.</source>
        <translation>But there are records of {day}, after that date.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pakai jendela yang sudah terbuka, atau tutup dulu yang itu.</source>
        <translation>Use the window that is already open, or close that one first.</translation>
    </message>
    <message>
        <source>Pakai kunci ini</source>
        <translation>Use this key</translation>
    </message>
    <message>
        <source>Paling banyak 3 angka, misalnya 003.</source>
        <translation>At most 3 digits, such as 003.</translation>
    </message>
    <message>
        <source>Panah kiri dan kanan memilih nilai yang benar.</source>
        <translation>Left and right arrows choose the value that is right.</translation>
    </message>
    <message>
        <source>Panah kiri dan kanan memilih. Enter: baris berikutnya.</source>
        <translation>Left and right arrows choose. Enter: next row.</translation>
    </message>
    <message>
        <source>Panah memilih yang benar. Yang tidak dipilih tetap tercatat di riwayat.</source>
        <translation>Arrows choose what is right. What is not chosen stays in the history.</translation>
    </message>
    <message>
        <source>Panah naik dan turun menggulung.</source>
        <translation>Up and down arrows scroll.</translation>
    </message>
    <message>
        <source>Pandangan kabur</source>
        <translation>Blurred sight</translation>
    </message>
    <message>
        <source>Panjang atau tinggi menurut umur</source>
        <translation>Length or height for age</translation>
    </message>
    <message>
        <source>Panjang badan</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Panjang lahir</source>
        <translation>Length at birth</translation>
    </message>
    <message>
        <source>Panjang lahir (cm)</source>
        <translation>Birth length (cm)</translation>
    </message>
    <message>
        <source>Panjang lahir 20 sampai 65 cm. Periksa lagi.</source>
        <translation>Length at birth 20 to 65 cm. Check again.</translation>
    </message>
    <message>
        <source>Panjang menurut umur</source>
        <translation>Length for age</translation>
    </message>
    <message>
        <source>Panjang/tinggi</source>
        <translation>Length/height</translation>
    </message>
    <message>
        <source>Paru-paru perlu diperiksa (PUMA 6 atau lebih)</source>
        <translation>Lungs need examining (PUMA 6 or more)</translation>
    </message>
    <message>
        <source>Paru-paru perlu diperiksa (PUMA sudah 6); pertanyaan belum selesai</source>
        <translation>Lungs need examining (PUMA already 6); the questions are not finished</translation>
    </message>
    <message>
        <source>Paru-paru perlu diperiksa dengan tiup napas. Berhenti merokok menolong; Puskesmas siap membantu.</source>
        <translation>The lungs need a breathing test. Giving up smoking helps; the Puskesmas is ready to help.</translation>
    </message>
    <message>
        <source>Paru-paru perokok (PUMA)</source>
        <translation>Smokers' lungs (PUMA)</translation>
    </message>
    <message>
        <source>Paru-paru: nilai PUMA di bawah 6</source>
        <translation>Lungs: PUMA score below 6</translation>
    </message>
    <message>
        <source>Pasang Posyandu Desktop versi terbaru, lalu buka lagi.</source>
        <translation>Install the latest version of Posyandu Desktop, then open it again.</translation>
    </message>
    <message>
        <source>Pasang flashdisk lalu tekan F5, atau F8 untuk memilih foldernya.</source>
        <translation>Plug a stick in and press F5, or F8 to choose its folder.</translation>
    </message>
    <message>
        <source>Pasien TBC, serumah dengan pasien, atau ada gejala.</source>
        <translation>TB patient, living with one, or with signs.</translation>
    </message>
    <message>
        <source>Pasif</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Pasif: ada yang merokok di dalam rumah</source>
        <translation>Passive: somebody smokes inside the house</translation>
    </message>
    <message>
        <source>Pastikan</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Payudara merah dan bengkak</source>
        <translation>Breast red and swollen</translation>
    </message>
    <message>
        <source>Pekerjaan sehari-hari jadi terbengkalai?</source>
        <translation>Daily work suffers?</translation>
    </message>
    <message>
        <source>Pelayanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Pelayanan kesehatan</source>
        <translation>Health service</translation>
    </message>
    <message>
        <source>Pembetulan</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Pembetulan kunjungan lain belum disimpan</source>
        <translation>Corrections of other visits not saved yet</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Pemeriksaan bidan</source>
        <translation>Midwife's examination</translation>
    </message>
    <message>
        <source>Pemeriksaan lain yang sudah waktunya ({count})</source>
        <translation>Other tests that are due ({count})</translation>
    </message>
    <message>
        <source>Pemeriksaan lain yang waktunya ({count})</source>
        <translation type="vanished">Other checks that are due ({count})</translation>
    </message>
    <message>
        <source>Pemeriksaan lansia</source>
        <translation>Check of the elderly</translation>
    </message>
    <message>
        <source>Pencatatan</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Pencernaan sering terganggu?</source>
        <translation>Digestion often upset?</translation>
    </message>
    <message>
        <source>Pendaftaran</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Pendek</source>
        <translation>Stunted</translation>
    </message>
    <message>
        <source>Pendek, sangat pendek, atau tinggi</source>
        <translation>Stunted, severely stunted or tall</translation>
    </message>
    <message>
        <source>Pendengaran</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Pendengaran perlu diperiksa</source>
        <translation>Hearing needs examining</translation>
    </message>
    <message>
        <source>Pendidikan atau pekerjaan</source>
        <translation>Education or work</translation>
    </message>
    <message>
        <source>Pengambilan dihentikan.</source>
        <translation>Fetching was stopped.</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pengaturan berlaku sekarang, tetapi tidak tersimpan di disk laptop ini.</source>
        <translation>The settings hold now, but the disk of this laptop did not take them.</translation>
    </message>
    <message>
        <source>Pengaturan laptop ini</source>
        <translation>Settings of this laptop</translation>
    </message>
    <message>
        <source>Pengawas obat (PMO)</source>
        <translation>Treatment supporter</translation>
    </message>
    <message>
        <source>Penggabungan ini sudah diurungkan.</source>
        <translation>This merge is undone already.</translation>
    </message>
    <message>
        <source>Pengiriman dihentikan.</source>
        <translation>Sending was stopped.</translation>
    </message>
    <message>
        <source>Pengiriman lain sedang berjalan di laptop ini.</source>
        <translation>Another upload is running on this laptop.</translation>
    </message>
    <message>
        <source>Penglihatan</source>
        <translation>Sight</translation>
    </message>
    <message>
        <source>Penglihatan atau pendengaran terganggu. Sering kali bisa ditolong; periksakan.</source>
        <translation>Sight or hearing is impaired. Often it can be helped; have it checked.</translation>
    </message>
    <message>
        <source>Penglihatan perlu diperiksa</source>
        <translation>Sight needs examining</translation>
    </message>
    <message>
        <source>Pengukuran</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Pengukuran tidak diambil: baris {row_number} berisi angka lain untuk orang dan tanggal yang sama.</source>
        <translation>Measurement not taken: row {row_number} has another number for the same person and day.</translation>
    </message>
    <message>
        <source>Pengukuran tidak diambil: {column} {value_words} {unit} tidak mungkin untuk umurnya ({least}–{most} {unit}).</source>
        <translation>Measurement not taken: {column} {value_words} {unit} is not possible for this age ({least}–{most} {unit}).</translation>
    </message>
    <message>
        <source>Penimbangan dan pengukuran</source>
        <translation>Weighing and measuring</translation>
    </message>
    <message>
        <source>Penolong</source>
        <translation>Birth attendant</translation>
    </message>
    <message>
        <source>Pentabio</source>
        <translation>Pentabio</translation>
    </message>
    <message>
        <source>Pentavalen</source>
        <translation>Pentavalent</translation>
    </message>
    <message>
        <source>Penyakit ini bisa menurun dalam keluarga. Periksa tensi dan gula darah tiap tahun, dan jaga makan.</source>
        <translation>This illness can run in families. Check pressure and glucose each year, and eat well.</translation>
    </message>
    <message>
        <source>Penyakit jantung</source>
        <translation>Heart disease</translation>
    </message>
    <message>
        <source>Penyakit jantung dalam keluarga</source>
        <translation>Heart disease in the family</translation>
    </message>
    <message>
        <source>Penyuluhan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Penyuluhan diubah</source>
        <translation>Education changed</translation>
    </message>
    <message>
        <source>Penyuluhan: ada yang dihapus</source>
        <translation>Education: some removed</translation>
    </message>
    <message>
        <source>Perbaiki isiannya, lalu coba lagi.</source>
        <translation>Correct what you typed, then try again.</translation>
    </message>
    <message>
        <source>Perdarahan</source>
        <translation>Bleeding</translation>
    </message>
    <message>
        <source>Perdarahan, sakit kepala berat, pandangan kabur, bengkak, demam, atau keluar air: langsung berangkat.</source>
        <translation>Bleeding, severe headache, blurred sight, swelling, fever or fluid: leave at once.</translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Perempuan 30 tahun ke atas yang sudah menikah</source>
        <translation>Married women from 30 years</translation>
    </message>
    <message>
        <source>Periksa 2 ibu hamil</source>
        <translation>Examine 2 pregnant women</translation>
    </message>
    <message>
        <source>Periksa angkanya</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>Periksa bayi</source>
        <translation>Newborn's check</translation>
    </message>
    <message>
        <source>Periksa bayi baru lahir KN0-KN3</source>
        <translation>Newborn checks KN0-KN3</translation>
    </message>
    <message>
        <source>Periksa bayi {words}</source>
        <translation>Newborn check {words}</translation>
    </message>
    <message>
        <source>Periksa empat kali sampai hari ke-42: hari 1-2, 3-7, 8-28, dan 29-42.</source>
        <translation>Four checks up to day 42: days 1-2, 3-7, 8-28 and 29-42.</translation>
    </message>
    <message>
        <source>Periksa gerak</source>
        <translation>Examine movement</translation>
    </message>
    <message>
        <source>Periksa gizi</source>
        <translation>Examine nutrition</translation>
    </message>
    <message>
        <source>Periksa gula darah lagi sesuai anjuran, jangan hentikan obat sendiri.</source>
        <translation>Check the glucose again as advised, do not stop the medicine yourself.</translation>
    </message>
    <message>
        <source>Periksa hamil K1-K6</source>
        <translation>Pregnancy checks K1-K6</translation>
    </message>
    <message>
        <source>Periksa ingatan</source>
        <translation>Examine memory</translation>
    </message>
    <message>
        <source>Periksa ke {place} bulan ini</source>
        <translation>Go to the {place} this month</translation>
    </message>
    <message>
        <source>Periksa ke {place} hari ini</source>
        <translation>Go to the {place} today</translation>
    </message>
    <message>
        <source>Periksa ke {place} minggu ini</source>
        <translation>Go to the {place} this week</translation>
    </message>
    <message>
        <source>Periksa ke {place} sekarang juga</source>
        <translation>Go to the {place} right now</translation>
    </message>
    <message>
        <source>Periksa kehamilan</source>
        <translation>Pregnancy checks</translation>
    </message>
    <message>
        <source>Periksa kehamilan paling sedikit enam kali, dua kali oleh dokter.</source>
        <translation>Have the pregnancy checked at least six times, twice by a doctor.</translation>
    </message>
    <message>
        <source>Periksa komanya.</source>
        <translation>Check the comma.</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Periksa lagi, atau Ctrl+S lalu pilih alasannya ({first}–{last}).</source>
        <translation>Look again, or Ctrl+S and choose the reason ({first}–{last}).</translation>
    </message>
    <message>
        <source>Periksa leher rahim (IVA)</source>
        <translation>Cervical examination (IVA)</translation>
    </message>
    <message>
        <source>Periksa mata</source>
        <translation>Examine eyes</translation>
    </message>
    <message>
        <source>Periksa nifas</source>
        <translation>Mother's check</translation>
    </message>
    <message>
        <source>Periksa nifas KF1-KF4</source>
        <translation>Postnatal checks KF1-KF4</translation>
    </message>
    <message>
        <source>Periksa nifas {words}</source>
        <translation>Postnatal check {words}</translation>
    </message>
    <message>
        <source>Periksa payudara (SADANIS)</source>
        <translation>Breast examination (SADANIS)</translation>
    </message>
    <message>
        <source>Periksa payudara (SADANIS) dalam 3 tahun</source>
        <translation>Breast examination (SADANIS) within 3 years</translation>
    </message>
    <message>
        <source>Periksa payudara dan leher rahim</source>
        <translation>Breast and cervical examination</translation>
    </message>
    <message>
        <source>Periksa telinga</source>
        <translation>Examine ears</translation>
    </message>
    <message>
        <source>Periksa terakhir</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Periksa tiga kali sebelum umur 28 hari.</source>
        <translation>Three checks before 28 days.</translation>
    </message>
    <message>
        <source>Periksa token server di Pengaturan server, lalu kirim lagi.</source>
        <translation type="vanished">Check the server token under Server settings, then send again.</translation>
    </message>
    <message>
        <source>Periksa token server di menu, Server Puskesmas, lalu kirim lagi.</source>
        <translation>Check the server token in the menu, Puskesmas server, then send again.</translation>
    </message>
    <message>
        <source>Periksakan</source>
        <translation>Have it checked</translation>
    </message>
    <message>
        <source>Perkembangan belum lengkap</source>
        <translation>Development not complete</translation>
    </message>
    <message>
        <source>Perkembangan lengkap</source>
        <translation>Development complete</translation>
    </message>
    <message>
        <source>Perkiraan lahir {day}</source>
        <translation>Expected birth {day}</translation>
    </message>
    <message>
        <source>Perlu PMT</source>
        <translation>Needs recovery food</translation>
    </message>
    <message>
        <source>Perlu PMT pemulihan {days} hari karena {reason}. Bicarakan dengan bidan, lalu tekan Mulai PMT.</source>
        <translation>Needs recovery food for {days} days because of {reason}. Talk with the midwife, then press Begin supplementary food.</translation>
    </message>
    <message>
        <source>Perlu PMT pemulihan: {reason}</source>
        <translation>Needs recovery food: {reason}</translation>
    </message>
    <message>
        <source>Perlu bantuan</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>Perlu bantuan sehari-hari; AKS belum selesai</source>
        <translation>Needs help day by day; AKS not finished</translation>
    </message>
    <message>
        <source>Perlu bicara dengan bidan</source>
        <translation>Needs to talk with the midwife</translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes</source>
        <translation>Needs to talk with a health worker</translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes: rasa cemas</source>
        <translation>Needs to talk with a health worker: worry</translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes: suasana hati</source>
        <translation>Needs to talk with a health worker: mood</translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes; pertanyaan belum selesai</source>
        <translation>Needs to talk with a health worker; the questions are not finished</translation>
    </message>
    <message>
        <source>Perlu bicara nakes</source>
        <translation>Talk with a health worker</translation>
    </message>
    <message>
        <source>Perlu dibantu</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Perlu dirujuk, belum ada rujukannya</source>
        <translation>To be referred, no referral yet</translation>
    </message>
    <message>
        <source>Perlu ditemani nakes sekarang</source>
        <translation>Needs a health worker beside them now</translation>
    </message>
    <message>
        <source>Perlu naik {grams} gram.</source>
        <translation>At least {grams} grams needed.</translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Perlu perhatian: {risks}</source>
        <translation>Needs attention: {risks}</translation>
    </message>
    <message>
        <source>Perlu perhatian: {word}</source>
        <translation>Needs attention: {word}</translation>
    </message>
    <message>
        <source>Permenkes 24/2022 tentang rekam medis: isi rekam medis dirahasiakan</source>
        <translation>Permenkes 24/2022 tentang rekam medis: isi rekam medis dirahasiakan</translation>
    </message>
    <message>
        <source>Pernah KIPI</source>
        <translation>Had an AEFI</translation>
    </message>
    <message>
        <source>Pernah dikatakan petugas kesehatan, atau sedang minum obatnya</source>
        <translation>Told so by a health worker, or taking medicine for it</translation>
    </message>
    <message>
        <source>Pernah diminta periksa tiup napas oleh dokter atau perawat?</source>
        <translation>Ever asked by a doctor or nurse to do a breathing test?</translation>
    </message>
    <message>
        <source>Pernah dipukul, diancam, atau merasa tidak aman?</source>
        <translation>Ever hit, threatened, or feeling unsafe?</translation>
    </message>
    <message>
        <source>Pernah ditanyakan · hanya bidan dan yang mencatat yang bisa membaca</source>
        <translation>Asked before · only the midwife and whoever wrote it can read it</translation>
    </message>
    <message>
        <source>Pernah merokok?</source>
        <translation>Ever smoked?</translation>
    </message>
    <message>
        <source>Pernah terpikir menyakiti diri atau mengakhiri hidup?</source>
        <translation>Ever thought of hurting oneself or ending life?</translation>
    </message>
    <message>
        <source>Pernah terpikir untuk mengakhiri hidup?</source>
        <translation>Ever thought of ending life?</translation>
    </message>
    <message>
        <source>Persalinan</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Persalinan lalu harus sebelum kehamilan ini. Periksa tahunnya.</source>
        <translation>The last birth must be before this pregnancy. Check the year.</translation>
    </message>
    <message>
        <source>Persalinan tersimpan. Terdaftar: {names}. Cari namanya untuk menimbang.</source>
        <translation>Birth saved. Registered: {names}. Search the name to weigh.</translation>
    </message>
    <message>
        <source>Pertahankan semua</source>
        <translation>Keep all ours</translation>
    </message>
    <message>
        <source>Pertama kali ditimbang</source>
        <translation>Weighed for the first time</translation>
    </message>
    <message>
        <source>Pertama: {name}</source>
        <translation>First: {name}</translation>
    </message>
    <message>
        <source>Perubahan belum disimpan (draf {at}). {key}: buang perubahan.</source>
        <translation>Change not saved (draft {at}). {key}: discard the change.</translation>
    </message>
    <message>
        <source>Perubahan belum disimpan: {changes}. Ctrl+S menyimpan; {key} membuangnya.</source>
        <translation>Change not saved: {changes}. Ctrl+S saves it; {key} discards it.</translation>
    </message>
    <message>
        <source>Perubahan dibuang. Ini yang tersimpan.</source>
        <translation>Change discarded. This is what is saved.</translation>
    </message>
    <message>
        <source>Perut sering terasa tidak enak?</source>
        <translation>Stomach often uncomfortable?</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Petugas dan PIN</source>
        <translation>Operators and PINs</translation>
    </message>
    <message>
        <source>Petugas pertama</source>
        <translation>First operator</translation>
    </message>
    <message>
        <source>Petugas yang punya PIN</source>
        <translation>Operators with a PIN</translation>
    </message>
    <message>
        <source>Pikiran dan pergaulan remaja</source>
        <translation>Thoughts and friends of adolescents</translation>
    </message>
    <message>
        <source>Pil</source>
        <translation>Pill</translation>
    </message>
    <message>
        <source>Pilih Kelas sekolah: imunisasi sekolah menurut kelas.</source>
        <translation>Choose the school class: school vaccines go by class.</translation>
    </message>
    <message>
        <source>Pilih alasannya</source>
        <translation>Choose the reason</translation>
    </message>
    <message>
        <source>Pilih berat atau tidak: siapa yang harus tahu, dan kapan, muncul di sini.</source>
        <translation>Choose serious or not: who must know, and by when, appears here.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Pilih berkas gabung</source>
        <translation>Choose the invitation file</translation>
    </message>
    <message>
        <source>Pilih berkas kunci</source>
        <translation>Choose the key file</translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Pilih cara ukur: terlentang atau berdiri.</source>
        <translation>Choose how it was measured: lying or standing.</translation>
    </message>
    <message>
        <source>Pilih catatan pertama: itu yang tetap ada.</source>
        <translation>Choose the first record: the one that stays.</translation>
    </message>
    <message>
        <source>Pilih direbus, dikukus, atau dipepes.</source>
        <translation>Choose boiled, steamed or wrapped in leaves.</translation>
    </message>
    <message>
        <source>Pilih dua catatan dulu.</source>
        <translation>First choose two records.</translation>
    </message>
    <message>
        <source>Pilih dua catatan yang berbeda.</source>
        <translation>Choose two different records.</translation>
    </message>
    <message>
        <source>Pilih dulu dengan Spasi.</source>
        <translation>First choose with Space.</translation>
    </message>
    <message>
        <source>Pilih dulu di daftar “Sudah digabung”.</source>
        <translation>First choose in the list “Merged already”.</translation>
    </message>
    <message>
        <source>Pilih dulu mana yang benar.</source>
        <translation>First choose which is right.</translation>
    </message>
    <message>
        <source>Pilih dulu: berat atau tidak.</source>
        <translation>First choose: serious or not.</translation>
    </message>
    <message>
        <source>Pilih folder di flashdisk</source>
        <translation>Choose a folder on the stick</translation>
    </message>
    <message>
        <source>Pilih folder lain yang boleh ditulisi.</source>
        <translation>Choose another folder that can be written to.</translation>
    </message>
    <message>
        <source>Pilih gejalanya, atau tulis di Gejala lain.</source>
        <translation>Choose the signs, or write them under Other signs.</translation>
    </message>
    <message>
        <source>Pilih ibunya dulu, lalu Ctrl+J.</source>
        <translation>First choose the mother, then Ctrl+J.</translation>
    </message>
    <message>
        <source>Pilih laki-laki atau perempuan.</source>
        <translation>Choose male or female.</translation>
    </message>
    <message>
        <source>Pilih latihan di atas.</source>
        <translation>Choose a drill above.</translation>
    </message>
    <message>
        <source>Pilih latihan. Kertasnya muncul di garis merah di atas: cari namanya, ketik angkanya, simpan. Waktunya hanya untuk Anda sendiri.</source>
        <translation>Choose a drill. Its paper appears in the red line above: search the name, type the numbers, save. The time is only for yourself.</translation>
    </message>
    <message>
        <source>Pilih mengapa PMT berakhir.</source>
        <translation>Choose why supplementary food ends.</translation>
    </message>
    <message>
        <source>Pilih orangnya dulu, lalu Ctrl+U.</source>
        <translation>First choose the person, then Ctrl+U.</translation>
    </message>
    <message>
        <source>Pilih orangnya dulu, lalu F3.</source>
        <translation>Choose somebody first, then F3.</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu: mengapa berat.</source>
        <translation>Choose at least one: why it is serious.</translation>
    </message>
    <message>
        <source>Pilih sebabnya. Esc: tidak jadi.</source>
        <translation>Choose the reason. Esc: leave it.</translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu pokok bahasan.</source>
        <translation>Choose at least one topic.</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Pilih vaksin dan dosisnya</source>
        <translation>Choose the vaccine and the dose</translation>
    </message>
    <message>
        <source>Pilih vaksin dan dosisnya.</source>
        <translation>Choose the vaccine and the dose.</translation>
    </message>
    <message>
        <source>Pilih yang benar-benar dilakukan sehari-hari, bukan yang kira-kira bisa.</source>
        <translation>Choose what is really done each day, not what might be possible.</translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>Pindah dari tempat tidur ke kursi</source>
        <translation>From bed to chair</translation>
    </message>
    <message>
        <source>Pindah rumah</source>
        <translation>Move to another home</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Pneumokokus</source>
        <translation>Pneumococcal</translation>
    </message>
    <message>
        <source>Pokok bahasan</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Pokok lain ({count})</source>
        <translation>Other topics ({count})</translation>
    </message>
    <message>
        <source>Pola makan</source>
        <translation>Eating</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Polio</translation>
    </message>
    <message>
        <source>Polio suntik</source>
        <translation>Injected polio</translation>
    </message>
    <message>
        <source>Polio suntik 1</source>
        <translation>Injected polio 1</translation>
    </message>
    <message>
        <source>Polio suntik 1 (DIY)</source>
        <translation>Injected polio 1 (DIY)</translation>
    </message>
    <message>
        <source>Polio suntik 2</source>
        <translation>Injected polio 2</translation>
    </message>
    <message>
        <source>Polio suntik 2 (DIY)</source>
        <translation>Injected polio 2 (DIY)</translation>
    </message>
    <message>
        <source>Polio suntik 3 (DIY)</source>
        <translation>Injected polio 3 (DIY)</translation>
    </message>
    <message>
        <source>Polio suntik tanpa tetes</source>
        <translation>Injected polio without oral</translation>
    </message>
    <message>
        <source>Polio tetes</source>
        <translation>Oral polio</translation>
    </message>
    <message>
        <source>Polio tetes 1</source>
        <translation>Oral polio 1</translation>
    </message>
    <message>
        <source>Polio tetes 2</source>
        <translation>Oral polio 2</translation>
    </message>
    <message>
        <source>Polio tetes 3</source>
        <translation>Oral polio 3</translation>
    </message>
    <message>
        <source>Polio tetes 4</source>
        <translation>Oral polio 4</translation>
    </message>
    <message>
        <source>Porsi diberikan</source>
        <translation>Portions given</translation>
    </message>
    <message>
        <source>Porsi dimakan</source>
        <translation>Portions eaten</translation>
    </message>
    <message>
        <source>Porsi sejak kunjungan terakhir. Jumlah porsi ditentukan bidan atau petugas gizi.</source>
        <translation>Portions since the last visit. The midwife or nutritionist decides how many.</translation>
    </message>
    <message>
        <source>Posyandu</source>
        <translation>Posyandu</translation>
    </message>
    <message>
        <source>Posyandu Desktop sudah terbuka di laptop ini.</source>
        <translation>Posyandu Desktop is already open on this laptop.</translation>
    </message>
    <message>
        <source>Posyandu baru</source>
        <translation>New posyandu</translation>
    </message>
    <message>
        <source>Posyandu ini</source>
        <translation>This posyandu</translation>
    </message>
    <message>
        <source>Posyandu sudah ada di laptop lain? Buka berkas gabung dari laptop itu.</source>
        <translation>Is the posyandu on another laptop already? Open the joining file of that laptop.</translation>
    </message>
    <message>
        <source>Psikososial remaja (HEEADSSS)</source>
        <translation>Adolescents' wellbeing (HEEADSSS)</translation>
    </message>
    <message>
        <source>Pucat, lemas, atau pingsan</source>
        <translation>Pale, limp, or fainted</translation>
    </message>
    <message>
        <source>Pulang sebelum selesai</source>
        <translation>Went home before the end</translation>
    </message>
    <message>
        <source>Pulang sebelum selesai: {count}</source>
        <translation>Went home before the end: {count}</translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Punya Buku KIA</source>
        <translation>Has the KIA book</translation>
    </message>
    <message>
        <source>Punya JKN (BPJS Kesehatan)</source>
        <translation>Has health insurance (JKN/BPJS)</translation>
    </message>
    <message>
        <source>Punya riwayat asma</source>
        <translation>Known asthma</translation>
    </message>
    <message>
        <source>Punya riwayat darah tinggi</source>
        <translation>Known high blood pressure</translation>
    </message>
    <message>
        <source>Punya riwayat kanker</source>
        <translation>Known cancer</translation>
    </message>
    <message>
        <source>Punya riwayat kencing manis</source>
        <translation>Known diabetes</translation>
    </message>
    <message>
        <source>Punya riwayat kolesterol tinggi</source>
        <translation>Known high cholesterol</translation>
    </message>
    <message>
        <source>Punya riwayat penyakit jantung</source>
        <translation>Known heart disease</translation>
    </message>
    <message>
        <source>Punya riwayat stroke</source>
        <translation>Known stroke</translation>
    </message>
    <message>
        <source>Puskesmas</source>
        <translation>Puskesmas</translation>
    </message>
    <message>
        <source>Puskesmas membantu berhenti merokok tanpa biaya.</source>
        <translation>The Puskesmas helps to give up smoking, free of charge.</translation>
    </message>
    <message>
        <source>Puskesmas, klaster 2</source>
        <translation>Puskesmas, cluster 2</translation>
    </message>
    <message>
        <source>Puskesmas, klaster 2 atau 3</source>
        <translation>Puskesmas, cluster 2 or 3</translation>
    </message>
    <message>
        <source>Puskesmas, klaster 3</source>
        <translation>Puskesmas, cluster 3</translation>
    </message>
    <message>
        <source>Puskesmas, klaster 4</source>
        <translation>Puskesmas, cluster 4</translation>
    </message>
    <message>
        <source>Pustu</source>
        <translation>Pustu</translation>
    </message>
    <message>
        <source>Pustu atau poskesdes</source>
        <translation>Pustu or village post</translation>
    </message>
    <message>
        <source>Puting masuk dalam-dalam ke mulut bayi; bila sakit, lepas dan ulangi.</source>
        <translation>The nipple goes deep into the baby's mouth; if it hurts, release and try again.</translation>
    </message>
    <message>
        <source>RS</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RT {rt}</source>
        <translation>RT {rt}</translation>
    </message>
    <message>
        <source>RV</source>
        <translation>RV</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>RW {rw}</source>
        <translation>RW {rw}</translation>
    </message>
    <message>
        <source>Raba payudara sendiri tiap bulan, seminggu sesudah haid.</source>
        <translation>Feel your breasts every month, a week after the period.</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Rahasia. Simpan di Puskesmas dalam amplop tertutup.</source>
        <translation>Secret. Keep it at the Puskesmas in a sealed envelope.</translation>
    </message>
    <message>
        <source>Rata-rata dari</source>
        <translation>Mean of</translation>
    </message>
    <message>
        <source>Rawat inap, atau diperpanjang</source>
        <translation>Admitted to hospital, or stay prolonged</translation>
    </message>
    <message>
        <source>Remaja</source>
        <translation>Adolescents</translation>
    </message>
    <message>
        <source>Remaja putri minum tablet tambah darah satu kali seminggu.</source>
        <translation>Girls take one iron tablet a week.</translation>
    </message>
    <message>
        <source>Remaja putri: satu tablet seminggu; 0 bila hari ini tidak diberi</source>
        <translation>Girls: one tablet a week; 0 if none is given today</translation>
    </message>
    <message>
        <source>Remaja tanpa masalah</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>Rencana imunisasi</source>
        <translation>Immunisation plan</translation>
    </message>
    <message>
        <source>Ringkasan hari ini</source>
        <translation>Today in short</translation>
    </message>
    <message>
        <source>Ringkasan hari itu</source>
        <translation>That day in short</translation>
    </message>
    <message>
        <source>Ringkasan tersimpan: {name}. Cetak untuk buku posyandu.</source>
        <translation>Summary saved: {name}. Print it for the book of the posyandu.</translation>
    </message>
    <message>
        <source>Risiko BB lebih</source>
        <translation>Risk of overweight</translation>
    </message>
    <message>
        <source>Risiko KEK</source>
        <translation>Risk of deficiency</translation>
    </message>
    <message>
        <source>Risiko berat badan lebih</source>
        <translation>Risk of overweight</translation>
    </message>
    <message>
        <source>Risiko tinggi, belum datang (sweeping)</source>
        <translation>At high risk, not here yet (sweeping)</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Riwayat asma</source>
        <translation>History of asthma</translation>
    </message>
    <message>
        <source>Riwayat darah tinggi</source>
        <translation>History of high pressure</translation>
    </message>
    <message>
        <source>Riwayat imunisasi belum disalin</source>
        <translation>Immunisation history not copied yet</translation>
    </message>
    <message>
        <source>Riwayat jantung</source>
        <translation>History of heart disease</translation>
    </message>
    <message>
        <source>Riwayat kanker</source>
        <translation>History of cancer</translation>
    </message>
    <message>
        <source>Riwayat keluarga</source>
        <translation>Family history</translation>
    </message>
    <message>
        <source>Riwayat keluarga: asma</source>
        <translation>Family history: asthma</translation>
    </message>
    <message>
        <source>Riwayat keluarga: darah tinggi</source>
        <translation>Family history: high blood pressure</translation>
    </message>
    <message>
        <source>Riwayat keluarga: kanker</source>
        <translation>Family history: cancer</translation>
    </message>
    <message>
        <source>Riwayat keluarga: kencing manis</source>
        <translation>Family history: diabetes</translation>
    </message>
    <message>
        <source>Riwayat keluarga: kolesterol tinggi</source>
        <translation>Family history: high cholesterol</translation>
    </message>
    <message>
        <source>Riwayat keluarga: penyakit jantung</source>
        <translation>Family history: heart disease</translation>
    </message>
    <message>
        <source>Riwayat keluarga: stroke</source>
        <translation>Family history: stroke</translation>
    </message>
    <message>
        <source>Riwayat kencing manis</source>
        <translation>History of diabetes</translation>
    </message>
    <message>
        <source>Riwayat kolesterol</source>
        <translation>History of cholesterol</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Riwayat sendiri</source>
        <translation>Own history</translation>
    </message>
    <message>
        <source>Riwayat sendiri: asma</source>
        <translation>Own history: asthma</translation>
    </message>
    <message>
        <source>Riwayat sendiri: darah tinggi</source>
        <translation>Own history: high blood pressure</translation>
    </message>
    <message>
        <source>Riwayat sendiri: kanker</source>
        <translation>Own history: cancer</translation>
    </message>
    <message>
        <source>Riwayat sendiri: kencing manis</source>
        <translation>Own history: diabetes</translation>
    </message>
    <message>
        <source>Riwayat sendiri: kolesterol tinggi</source>
        <translation>Own history: high cholesterol</translation>
    </message>
    <message>
        <source>Riwayat sendiri: penyakit jantung</source>
        <translation>Own history: heart disease</translation>
    </message>
    <message>
        <source>Riwayat sendiri: stroke</source>
        <translation>Own history: stroke</translation>
    </message>
    <message>
        <source>Riwayat stroke</source>
        <translation>History of stroke</translation>
    </message>
    <message>
        <source>Riwayat: {illnesses}</source>
        <translation>History: {illnesses}</translation>
    </message>
    <message>
        <source>Rokok</source>
        <translation>Smoking</translation>
    </message>
    <message>
        <source>Rokok, kretek, atau rokok elektrik</source>
        <translation>Cigarettes, kretek or electronic cigarettes</translation>
    </message>
    <message>
        <source>Rotarix</source>
        <translation>Rotarix</translation>
    </message>
    <message>
        <source>Rotarix, 2 dosis</source>
        <translation>Rotarix, 2 doses</translation>
    </message>
    <message>
        <source>Rotasiil</source>
        <translation>Rotasiil</translation>
    </message>
    <message>
        <source>Rotavac</source>
        <translation>Rotavac</translation>
    </message>
    <message>
        <source>Rotavac, 3 dosis</source>
        <translation>Rotavac, 3 doses</translation>
    </message>
    <message>
        <source>Rotavirus</source>
        <translation>Rotavirus</translation>
    </message>
    <message>
        <source>Rotavirus 1</source>
        <translation>Rotavirus 1</translation>
    </message>
    <message>
        <source>Rotavirus 2</source>
        <translation>Rotavirus 2</translation>
    </message>
    <message>
        <source>Rotavirus 2 dosis</source>
        <translation>Rotavirus, 2 doses</translation>
    </message>
    <message>
        <source>Rotavirus 2 dosis 1</source>
        <translation>Rotavirus, 2 doses 1</translation>
    </message>
    <message>
        <source>Rotavirus 2 dosis 2</source>
        <translation>Rotavirus, 2 doses 2</translation>
    </message>
    <message>
        <source>Rotavirus 3</source>
        <translation>Rotavirus 3</translation>
    </message>
    <message>
        <source>Ruam atau gatal</source>
        <translation>Rash or itching</translation>
    </message>
    <message>
        <source>Ruam atau gatal di kulit</source>
        <translation>Rash or itching of the skin</translation>
    </message>
    <message>
        <source>Rujuk ke</source>
        <translation>Refer to</translation>
    </message>
    <message>
        <source>Rujuk ke {where} · {urgency_word}</source>
        <translation>Refer to {where} · {urgency_word}</translation>
    </message>
    <message>
        <source>Rujuk {target}</source>
        <translation>Refer to {target}</translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Rujukan diubah</source>
        <translation>Referral changed</translation>
    </message>
    <message>
        <source>Rujukan ini sudah ada kabarnya. Pilih lagi tujuan semula; kabarnya diubah di menu Rujukan (Ctrl+R).</source>
        <translation>There is already news of this referral. Choose the same place again; change the news under Referrals (Ctrl+R).</translation>
    </message>
    <message>
        <source>Rujukan terbuka</source>
        <translation>Open referrals</translation>
    </message>
    <message>
        <source>Rujukan yang belum selesai</source>
        <translation>Referrals not finished yet</translation>
    </message>
    <message>
        <source>Rumah</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Rumah sakit</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Rumah sendiri, alamat baru</source>
        <translation>A home of their own, new address</translation>
    </message>
    <message>
        <source>Rumah tanpa alamat</source>
        <translation>Home without address</translation>
    </message>
    <message>
        <source>Rumah yang baru</source>
        <translation>The new home</translation>
    </message>
    <message>
        <source>Rutin</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>SADANIS</source>
        <translation>SADANIS</translation>
    </message>
    <message>
        <source>SKILAS</source>
        <translation>SKILAS</translation>
    </message>
    <message>
        <source>SKILAS daya ingat: tidak</source>
        <translation>SKILAS memory: no</translation>
    </message>
    <message>
        <source>SKILAS daya ingat: ya</source>
        <translation>SKILAS memory: yes</translation>
    </message>
    <message>
        <source>SKILAS gerak: tidak</source>
        <translation>SKILAS movement: no</translation>
    </message>
    <message>
        <source>SKILAS gerak: ya</source>
        <translation>SKILAS movement: yes</translation>
    </message>
    <message>
        <source>SKILAS gizi: tidak</source>
        <translation>SKILAS nutrition: no</translation>
    </message>
    <message>
        <source>SKILAS gizi: ya</source>
        <translation>SKILAS nutrition: yes</translation>
    </message>
    <message>
        <source>SKILAS pendengaran: tidak</source>
        <translation>SKILAS hearing: no</translation>
    </message>
    <message>
        <source>SKILAS pendengaran: ya</source>
        <translation>SKILAS hearing: yes</translation>
    </message>
    <message>
        <source>SKILAS penglihatan: tidak</source>
        <translation>SKILAS sight: no</translation>
    </message>
    <message>
        <source>SKILAS penglihatan: ya</source>
        <translation>SKILAS sight: yes</translation>
    </message>
    <message>
        <source>SKILAS suasana hati: tidak</source>
        <translation>SKILAS mood: no</translation>
    </message>
    <message>
        <source>SKILAS suasana hati: ya</source>
        <translation>SKILAS mood: yes</translation>
    </message>
    <message>
        <source>SKILAS tanpa centang</source>
        <translation>SKILAS without a tick</translation>
    </message>
    <message>
        <source>SKILAS, tanggal</source>
        <translation>SKILAS, date</translation>
    </message>
    <message>
        <source>SKILAS, tempat</source>
        <translation>SKILAS, place</translation>
    </message>
    <message>
        <source>SRQ sampai 5</source>
        <translation>SRQ up to 5</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation>Ill</translation>
    </message>
    <message>
        <source>Sakit kepala</source>
        <translation>Headache</translation>
    </message>
    <message>
        <source>Sakit kepala berat</source>
        <translation>Severe headache</translation>
    </message>
    <message>
        <source>Sakit kepala berat, pandangan kabur, perdarahan: langsung ke Puskesmas.</source>
        <translation>Severe headache, blurred sight, bleeding: straight to the Puskesmas.</translation>
    </message>
    <message>
        <source>Sakit saat kencing</source>
        <translation>Pain when passing urine</translation>
    </message>
    <message>
        <source>Salah baca</source>
        <translation>Misread</translation>
    </message>
    <message>
        <source>Salah ketik</source>
        <translation>Mistyped</translation>
    </message>
    <message>
        <source>Salah koma atau satuan</source>
        <translation>Comma or unit mistaken</translation>
    </message>
    <message>
        <source>Salah satunya sudah pernah digabung. Cari lagi namanya.</source>
        <translation>One of them was merged before. Search the name again.</translation>
    </message>
    <message>
        <source>Salam</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Salin dari Buku KIA, atau diberikan hari ini</source>
        <translation>Copied from the KIA book, or given today</translation>
    </message>
    <message>
        <source>Salin dari Buku KIA. Kosongkan bila belum waktunya.</source>
        <translation>Copy from the KIA book. Leave empty if it is not time yet.</translation>
    </message>
    <message>
        <source>Salin imunisasi</source>
        <translation>Copy immunisations</translation>
    </message>
    <message>
        <source>Sama?</source>
        <translation>Same person?</translation>
    </message>
    <message>
        <source>Sambungan aman ke server Puskesmas gagal diperiksa. Periksa juga tanggal dan jam laptop.</source>
        <translation type="vanished">The secure connection to the Puskesmas server could not be verified. Also check the laptop's date and clock.</translation>
    </message>
    <message>
        <source>Sambungan aman ke server Puskesmas gagal diperiksa. Periksa tanggal dan jam laptop. Bila Puskesmas memberi berkas sertifikat, masukkan di Server Puskesmas.</source>
        <translation>The secure connection to the Puskesmas server could not be checked. Check the date and time of the laptop. If the Puskesmas handed out a certificate file, enter it under Puskesmas server.</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Sampai 6 bulan cukup ASI: tanpa air putih, madu, pisang, atau susu formula.</source>
        <translation>Breast milk is enough up to 6 months: no water, honey, banana or formula.</translation>
    </message>
    <message>
        <source>Sampai bulan depan</source>
        <translation>Until next month</translation>
    </message>
    <message>
        <source>Sampai hari ini hanya ASI, obat dan vitamin boleh</source>
        <translation>Only breast milk up to today; medicine and vitamins may be given</translation>
    </message>
    <message>
        <source>Sampaikan gejala ini kepada bidan sebelum pulang.</source>
        <translation>Tell the midwife about this sign before going home.</translation>
    </message>
    <message>
        <source>Sandi client</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Sandi client (secret) belum diisi. Puskesmas yang memberinya.</source>
        <translation>The client secret is missing. The Puskesmas gives it.</translation>
    </message>
    <message>
        <source>Sangat kurus</source>
        <translation>Severely thin</translation>
    </message>
    <message>
        <source>Sangat pendek</source>
        <translation>Severely stunted</translation>
    </message>
    <message>
        <source>Sarapan setiap hari.</source>
        <translation>Have breakfast every day.</translation>
    </message>
    <message>
        <source>Saring yang belum datang</source>
        <translation>Filter those not here yet</translation>
    </message>
    <message>
        <source>Saring yang ditunggu</source>
        <translation>Filter the awaited</translation>
    </message>
    <message>
        <source>Satu bidang atau lebih</source>
        <translation>One field or more</translation>
    </message>
    <message>
        <source>Satu butir telur atau sepotong ikan setiap hari.</source>
        <translation>One egg or a piece of fish every day.</translation>
    </message>
    <message>
        <source>Satu gejala TBC</source>
        <translation>One sign of TB</translation>
    </message>
    <message>
        <source>Satu porsi PMT setiap hari, dimakan sendiri dan tidak dibagi.</source>
        <translation>One portion of recovery food every day, eaten by the child and not shared.</translation>
    </message>
    <message>
        <source>Satu porsi habis setiap hari</source>
        <translation>One portion finished every day</translation>
    </message>
    <message>
        <source>Satu saja ada, panggil bidan sekarang.</source>
        <translation>If there is only one, call the midwife now.</translation>
    </message>
    <message>
        <source>Satu saja ada, telepon nakes sekarang.</source>
        <translation>If there is only one, telephone a health worker now.</translation>
    </message>
    <message>
        <source>Satu tablet seminggu</source>
        <translation>One tablet a week</translation>
    </message>
    <message>
        <source>Satu tablet setiap malam, paling sedikit 90 tablet selama hamil.</source>
        <translation>One tablet every night, at least 90 tablets in the pregnancy.</translation>
    </message>
    <message>
        <source>Scope (boleh kosong)</source>
        <translation>Scope (may be empty)</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Sebab (boleh kosong)</source>
        <translation>Reason (may be empty)</translation>
    </message>
    <message>
        <source>Sebab lain</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Sebagian dibantu</source>
        <translation>Partly helped</translation>
    </message>
    <message>
        <source>Sebelum lahir ({born_on}). Periksa tanggalnya di Buku KIA.</source>
        <translation>Before the birth ({born_on}). Check the date in the KIA book.</translation>
    </message>
    <message>
        <source>Sebelum pulang</source>
        <translation>Before going home</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Seberapa berat</source>
        <translation>How serious</translation>
    </message>
    <message>
        <source>Sebut dulu tiga kata untuk diingat: bunga, pintu, nasi</source>
        <translation>First say three words to remember: flower, door, rice</translation>
    </message>
    <message>
        <source>Sedang bekerja</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Sedang diare</source>
        <translation>Has diarrhoea</translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Sedang hamil</source>
        <translation>Is pregnant</translation>
    </message>
    <message>
        <source>Sedih terus atau depresi</source>
        <translation>Sad all the time or depressed</translation>
    </message>
    <message>
        <source>Segera periksa</source>
        <translation>Have it checked soon</translation>
    </message>
    <message>
        <source>Sehat</source>
        <translation>Well</translation>
    </message>
    <message>
        <source>Sehat di usia lanjut</source>
        <translation>Healthy in old age</translation>
    </message>
    <message>
        <source>Sejak kunjungan lalu</source>
        <translation>Since the last visit</translation>
    </message>
    <message>
        <source>Sejak kunjungan terakhir</source>
        <translation>Since the last visit</translation>
    </message>
    <message>
        <source>Sejak kunjungan terakhir; yang dibagi atau sisa tidak dihitung</source>
        <translation>Since the last visit; what was shared or left does not count</translation>
    </message>
    <message>
        <source>Sekali setahun, boleh dijawab siapa saja di rumah.</source>
        <translation>Once a year, anybody at home may answer.</translation>
    </message>
    <message>
        <source>Sekali tiap persalinan. Tanggal, jam, dan umur kehamilan ada di data kehamilan.</source>
        <translation>Once for each birth. Date, time and weeks stand under the pregnancy.</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sekarang ada {people_count} orang di daftar</source>
        <translation>People on the list now: {people_count}</translation>
    </message>
    <message>
        <source>Sekarang juga</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Sekarang mencatat untuk {day}. Esc di sini: kembali ke hari ini.</source>
        <translation>Now recording for {day}. Esc here: back to today.</translation>
    </message>
    <message>
        <source>Sekarang pilih catatan kedua dari orang yang sama.</source>
        <translation>Now choose the second record of the same person.</translation>
    </message>
    <message>
        <source>Seksualitas</source>
        <translation>Sexuality</translation>
    </message>
    <message>
        <source>Selama kehamilan ini</source>
        <translation>During this pregnancy</translation>
    </message>
    <message>
        <source>Selama merokok, rata-rata berapa batang sehari?</source>
        <translation>While smoking, how many cigarettes a day on average?</translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Selesai: {count} kunjungan dalam {total}, rata-rata {mean} tiap kunjungan.</source>
        <translation>Done. Visits: {count}, {total} in all, {mean} each on average.</translation>
    </message>
    <message>
        <source>Seluruh baris</source>
        <translation>The whole row</translation>
    </message>
    <message>
        <source>Seluruhnya dimakan {eaten} porsi, padahal diberikan {given}. Periksa angkanya.</source>
        <translation>{eaten} portions eaten in all, but {given} given. Check the numbers.</translation>
    </message>
    <message>
        <source>Sembuh</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>Sembuh dengan gejala sisa</source>
        <translation>Recovered with lasting effects</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Semua angka NIK sama, jadi NIK dikosongkan.</source>
        <translation>All digits of the NIK are the same, so it is left empty.</translation>
    </message>
    <message>
        <source>Semua angka cocok.</source>
        <translation>All numbers fit.</translation>
    </message>
    <message>
        <source>Semua baris terbaca.</source>
        <translation>Every row can be read.</translation>
    </message>
    <message>
        <source>Semua data posyandu di laptop tersimpan terkunci. Kode di atas membuka kuncinya bila semua PIN terlupa, atau bila data dipindah ke laptop lain. Tanpa kode ini, data yang terkunci tidak bisa dibuka oleh siapa pun.</source>
        <translation>All data of the posyandu on the laptop is locked. The code above opens the lock when every PIN is forgotten, or when the data moves to another laptop. Without this code nobody can open the locked data.</translation>
    </message>
    <message>
        <source>Semua laptop sepakat. Tidak ada yang perlu dipilih.</source>
        <translation>All laptops agree. Nothing has to be chosen.</translation>
    </message>
    <message>
        <source>Semua rujukan selesai</source>
        <translation>All referrals are finished</translation>
    </message>
    <message>
        <source>Semua sudah datang.</source>
        <translation>Everybody has come.</translation>
    </message>
    <message>
        <source>Semua sudah ditandatangani.</source>
        <translation>All are signed already.</translation>
    </message>
    <message>
        <source>Semua yang ditunggu sudah datang.</source>
        <translation>All the awaited have come.</translation>
    </message>
    <message>
        <source>Sendiri</source>
        <translation>Alone</translation>
    </message>
    <message>
        <source>Sendiri, boleh bertongkat</source>
        <translation>Alone, a stick is allowed</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sering batuk walau tidak flu?</source>
        <translation>Often coughs without a cold?</translation>
    </message>
    <message>
        <source>Sering berdahak walau tidak flu?</source>
        <translation>Often phlegm without a cold?</translation>
    </message>
    <message>
        <source>Sering bertemu</source>
        <translation>Meets often</translation>
    </message>
    <message>
        <source>Sering menahan makan, makan berlebihan, atau memuntahkan makanan?</source>
        <translation>Often holds back from eating, eats too much, or vomits food?</translation>
    </message>
    <message>
        <source>Sering tegang, cemas, atau banyak pikiran?</source>
        <translation>Often tense, worried, or with many thoughts?</translation>
    </message>
    <message>
        <source>Sertifikat (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Sertifikat Puskesmas</source>
        <translation>The Puskesmas' certificate</translation>
    </message>
    <message>
        <source>Sertifikat dari Puskesmas</source>
        <translation>Certificate from the Puskesmas</translation>
    </message>
    <message>
        <source>Sertifikat {name}, berlaku sampai {ends_on}. SHA-256: {fingerprint}</source>
        <translation>Certificate {name}, valid until {ends_on}. SHA-256: {fingerprint}</translation>
    </message>
    <message>
        <source>Serumah</source>
        <translation>Same household</translation>
    </message>
    <message>
        <source>Serumah (satu KK)</source>
        <translation>Household (one KK)</translation>
    </message>
    <message>
        <source>Serumah atau sering bertemu orang yang sakit TBC</source>
        <translation>Lives with or often meets somebody who has TB</translation>
    </message>
    <message>
        <source>Serumah dengan pasien TBC: semua diperiksa, dan anak bisa diberi obat pencegahan.</source>
        <translation>Living with a TB patient: everybody is checked, and children can have preventive medicine.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server Puskesmas</source>
        <translation>Puskesmas server</translation>
    </message>
    <message>
        <source>Server Puskesmas mengalami gangguan.</source>
        <translation>The Puskesmas server has a fault.</translation>
    </message>
    <message>
        <source>Server Puskesmas mengalihkan permintaan tanpa henti.</source>
        <translation>The Puskesmas server redirects the request without end.</translation>
    </message>
    <message>
        <source>Server Puskesmas menolak client ID atau sandi (secret) posyandu ini.</source>
        <translation>The Puskesmas server refuses this posyandu's client ID or secret.</translation>
    </message>
    <message>
        <source>Server Puskesmas sedang sibuk.</source>
        <translation>The Puskesmas server is busy.</translation>
    </message>
    <message>
        <source>Server Puskesmas tidak mengenali token posyandu ini.</source>
        <translation>The Puskesmas server does not know this posyandu's token.</translation>
    </message>
    <message>
        <source>Server Puskesmas tidak mengizinkan posyandu ini mengirim.</source>
        <translation>The Puskesmas server does not allow this posyandu to send.</translation>
    </message>
    <message>
        <source>Server Puskesmas tidak menjawab tepat waktu.</source>
        <translation>The Puskesmas server did not answer in time.</translation>
    </message>
    <message>
        <source>Server Puskesmas tidak terjangkau.</source>
        <translation>The Puskesmas server cannot be reached.</translation>
    </message>
    <message>
        <source>Server Puskesmas: {value}</source>
        <translation>Puskesmas server: {value}</translation>
    </message>
    <message>
        <source>Server belum menerima semua bagian kunjungan.</source>
        <translation>The server has not taken every part of the visit yet.</translation>
    </message>
    <message>
        <source>Server di alamat ini tidak bisa menerima kiriman ({status}).</source>
        <translation>The server at this address cannot take uploads ({status}).</translation>
    </message>
    <message>
        <source>Server ini bukan FHIR R4, jadi tidak bisa dipakai.</source>
        <translation>This server is not FHIR R4, so it cannot be used.</translation>
    </message>
    <message>
        <source>Server ini tidak selalu menyimpan satu kunjungan sekaligus. Kunjungan baru disebut diterima setelah semua bagiannya diterima.</source>
        <translation>This server does not always store a visit as a whole. A visit is called received only once every part of it is.</translation>
    </message>
    <message>
        <source>Server kembali ke salinan lama; {count} data dikirim lagi, tidak ada yang hilang.</source>
        <translation>The server went back to an older copy; {count} records are being sent again, nothing is lost.</translation>
    </message>
    <message>
        <source>Server menolak {reason}. Enter membuka isiannya.</source>
        <translation>The server refused {reason}. Enter opens the field.</translation>
    </message>
    <message>
        <source>Server menunjuk ke alamat lain, jadi tidak diikuti.</source>
        <translation>The server points to another address, which is not followed.</translation>
    </message>
    <message>
        <source>Server sedang mengolah data yang sama.</source>
        <translation>The server is working on the same data.</translation>
    </message>
    <message>
        <source>Server tidak memberi semua daftar.</source>
        <translation>The server does not give all lists.</translation>
    </message>
    <message>
        <source>Server tidak menerima data baru dengan nomor dari laptop ini.</source>
        <translation>The server takes no new records under ids of this laptop.</translation>
    </message>
    <message>
        <source>Server tidak menyimpan satu kunjungan sebagai satu kesatuan (transaction).</source>
        <translation>The server does not store a visit as one whole (transaction).</translation>
    </message>
    <message>
        <source>Sesak napas</source>
        <translation>Short of breath</translation>
    </message>
    <message>
        <source>Sesuai anjuran; kosongkan bila tidak dapat</source>
        <translation>As advised; leave empty if none was given</translation>
    </message>
    <message>
        <source>Sesudah duduk tenang 5 menit</source>
        <translation>After sitting quietly for 5 minutes</translation>
    </message>
    <message>
        <source>Sesudah imunisasi</source>
        <translation>After immunisation</translation>
    </message>
    <message>
        <source>Sesudah istirahat pun tensi tetap sangat tinggi. Berobat hari ini juga.</source>
        <translation>Even after resting the pressure is still very high. See a doctor today.</translation>
    </message>
    <message>
        <source>Sesudah istirahat pun tensi tetap tinggi. Periksakan minggu ini, dan kurangi garam.</source>
        <translation>Even after resting the pressure is still high. Have it checked this week, and use less salt.</translation>
    </message>
    <message>
        <source>Setengah piring sayur dan buah, setengahnya makanan pokok dan lauk</source>
        <translation>Half a plate of vegetables and fruit, half staple food and protein</translation>
    </message>
    <message>
        <source>Setiap hari</source>
        <translation>Each day</translation>
    </message>
    <message>
        <source>Setiap hari tambah satu porsi nasi dengan lauk hewani: telur, ikan, ayam, atau hati.</source>
        <translation>Each day add one portion of rice with animal protein: egg, fish, chicken or liver.</translation>
    </message>
    <message>
        <source>Setiap makan ada telur, ikan, ayam, hati, atau daging.</source>
        <translation>Each meal has egg, fish, chicken, liver or meat.</translation>
    </message>
    <message>
        <source>Setiap petugas punya PIN sendiri, supaya tercatat siapa yang mengisi. PIN paling sedikit 6 angka atau huruf dan tidak diberikan ke orang lain.

Bila seseorang tidak bertugas lagi, pilih namanya lalu tekan Del. Catatannya tetap ada.</source>
        <translation>Every operator has a PIN of their own, so that it is known who wrote what. A PIN has at least 6 digits or letters and is given to nobody else.

When somebody no longer works here, choose the name and press Del. Their records stay.</translation>
    </message>
    <message>
        <source>Setiap pilihan langsung berlaku dan langsung tersimpan. Yang sedang Anda ketik di layar lain tetap ada.</source>
        <translation>Each choice holds and is saved at once. What you are typing on another screen stays.</translation>
    </message>
    <message>
        <source>Setinggi pusar, setelah membuang napas</source>
        <translation>At the navel, after breathing out</translation>
    </message>
    <message>
        <source>Siap bersalin</source>
        <translation>Ready for birth</translation>
    </message>
    <message>
        <source>Siap dipakai.</source>
        <translation>Ready for use.</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Siapa yang bertugas?</source>
        <translation>Who is at work?</translation>
    </message>
    <message>
        <source>Siapa yang harus tahu</source>
        <translation>Who must know</translation>
    </message>
    <message>
        <source>Siapa yang mengingatkan minum obat</source>
        <translation>Who reminds to take the medicine</translation>
    </message>
    <message>
        <source>Siapkan kartu JKN, Buku KIA, pakaian, dan calon pendonor darah.</source>
        <translation>Prepare the JKN card, KIA book, clothes and blood donors.</translation>
    </message>
    <message>
        <source>Sidik cocok, kenali laptop itu</source>
        <translation>The fingerprint fits: trust that laptop</translation>
    </message>
    <message>
        <source>Sidik laptop ini: {key}</source>
        <translation>Fingerprint of this laptop: {key}</translation>
    </message>
    <message>
        <source>Sidik: {fingerprint}</source>
        <translation>Fingerprint: {fingerprint}</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Simpan (PDF)</source>
        <translation>Save (PDF)</translation>
    </message>
    <message>
        <source>Simpan Buku KIA: di situ catatan imunisasi anak.</source>
        <translation>Keep the KIA book: it holds the child's immunisations.</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Simpan berkas gabung</source>
        <translation>Save the joining file</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Simpan daftar (PDF)</source>
        <translation>Save the list (PDF)</translation>
    </message>
    <message>
        <source>Simpan daftar ini</source>
        <translation>Save this list</translation>
    </message>
    <message>
        <source>Simpan daftar yang ditolak</source>
        <translation>Save the refused list</translation>
    </message>
    <message>
        <source>Simpan ke flashdisk</source>
        <translation>Save to the stick</translation>
    </message>
    <message>
        <source>Simpan kode pemulihan</source>
        <translation>Keep the recovery code</translation>
    </message>
    <message>
        <source>Simpan kunci umum</source>
        <translation>Save the public key</translation>
    </message>
    <message>
        <source>Simpan kunjungan</source>
        <translation>Save the visit</translation>
    </message>
    <message>
        <source>Simpan lembar (PDF)</source>
        <translation>Save the sheet (PDF)</translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>Simpan nomor bidan dan sepakati siapa yang mengantar, siang atau malam.</source>
        <translation>Keep the midwife's number and agree who takes you, day or night.</translation>
    </message>
    <message>
        <source>Simpan pilihan</source>
        <translation>Save the choices</translation>
    </message>
    <message>
        <source>Simpan ringkasan</source>
        <translation>Save the summary</translation>
    </message>
    <message>
        <source>Simpan templat kosong</source>
        <translation>Save an empty template</translation>
    </message>
    <message>
        <source>Simpan, buka kunjungan</source>
        <translation>Save, open the visit</translation>
    </message>
    <message>
        <source>Simpan, cetak, atau salin dulu kode ini. Tanpa kode, data tidak bisa dibuka lagi bila semua PIN lupa.</source>
        <translation>First save, print or copy this code. Without it the data cannot be opened again when every PIN is forgotten.</translation>
    </message>
    <message>
        <source>Simpan, kembali ke kunjungan</source>
        <translation>Save, back to the visit</translation>
    </message>
    <message>
        <source>Simpan, timbang bayi</source>
        <translation>Save, weigh the baby</translation>
    </message>
    <message>
        <source>Sistolik. Ukur setelah duduk tenang 5 menit</source>
        <translation>Systolic. Measure after sitting quietly for 5 minutes</translation>
    </message>
    <message>
        <source>Skrining TBC</source>
        <translation>TB screening</translation>
    </message>
    <message>
        <source>Skrining jiwa terakhir</source>
        <translation>Last mental health screening</translation>
    </message>
    <message>
        <source>Skrining lansia (SKILAS)</source>
        <translation>Screening of the elderly (SKILAS)</translation>
    </message>
    <message>
        <source>Skrining lansia (SKILAS) tanpa centang</source>
        <translation>Screening of the elderly (SKILAS) without a tick</translation>
    </message>
    <message>
        <source>Skrining tahunan</source>
        <translation>Yearly screening</translation>
    </message>
    <message>
        <source>SpOG</source>
        <translation>Obstetrician</translation>
    </message>
    <message>
        <source>Spasi: sudah saya salin ke kertas</source>
        <translation>Space: I have copied it onto paper</translation>
    </message>
    <message>
        <source>Spasi: {number}</source>
        <translation>Space: {number}</translation>
    </message>
    <message>
        <source>Spirometri atau alat tiup lain</source>
        <translation>Spirometry or another breathing test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Status T belum diketahui: tanyakan suntikan bayi, SD, dan kartu TT.</source>
        <translation>T status not known yet: ask about baby and school injections, and the TT card.</translation>
    </message>
    <message>
        <source>Status T dihitung dari semua suntikan sejak bayi</source>
        <translation>The T status is counted from all injections since birth</translation>
    </message>
    <message>
        <source>Status T{status}</source>
        <translation>Status T{status}</translation>
    </message>
    <message>
        <source>Status imunisasi tetanus</source>
        <translation>Tetanus immunisation status</translation>
    </message>
    <message>
        <source>Status tetanus</source>
        <translation>Tetanus status</translation>
    </message>
    <message>
        <source>Status tetanus ibu hamil belum diketahui</source>
        <translation>Tetanus status of the mother not known</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Stroke</translation>
    </message>
    <message>
        <source>Stroke dalam keluarga</source>
        <translation>Stroke in the family</translation>
    </message>
    <message>
        <source>Suapi dengan sabar, beri waktu, dan jangan paksa.</source>
        <translation>Feed with patience, take time, and do not force.</translation>
    </message>
    <message>
        <source>Suasana hati</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation>Already</translation>
    </message>
    <message>
        <source>Sudah ada kunjungan sesudah hari itu: buka dan simpan lagi supaya N/T-nya ikut dihitung.</source>
        <translation>There is a later visit: open it and save it again so that its N/T is counted anew.</translation>
    </message>
    <message>
        <source>Sudah berhenti</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Sudah bersalin</source>
        <translation>Births so far</translation>
    </message>
    <message>
        <source>Sudah datang</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Sudah datang. Tanyakan jawabannya kepada bidan atau Puskesmas.</source>
        <translation>Has arrived. Ask the midwife or the Puskesmas for the answer.</translation>
    </message>
    <message>
        <source>Sudah dibetulkan, periksa lagi</source>
        <translation>Put right, look again</translation>
    </message>
    <message>
        <source>Sudah digabung</source>
        <translation>Merged already</translation>
    </message>
    <message>
        <source>Sudah digabung: {name}. Keliru? Pilih di daftar kanan, lalu F8.</source>
        <translation>Merged: {name}. Wrong? Choose it in the list at the right, then F8.</translation>
    </message>
    <message>
        <source>Sudah diingatkan</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Sudah dijawab. Jalankan pesannya, lalu tutup dengan Selesai.</source>
        <translation>Answered. Do what it says, then close it with Done.</translation>
    </message>
    <message>
        <source>Sudah diperiksa dan ditandatangani.</source>
        <translation>Checked and signed.</translation>
    </message>
    <message>
        <source>Sudah diperiksa lagi</source>
        <translation>Checked again</translation>
    </message>
    <message>
        <source>Sudah ditimbang</source>
        <translation>Weighed already</translation>
    </message>
    <message>
        <source>Sudah ditutup {time} · {count} kunjungan sesudah ditutup (susulan)</source>
        <translation>Closed at {time} · {count} visits after closing (late)</translation>
    </message>
    <message>
        <source>Sudah ditutup {time}. Kunjungan sesudah ini tetap bisa, dan ditandai susulan.</source>
        <translation>Closed {time}. Visits after this are still possible, and marked late.</translation>
    </message>
    <message>
        <source>Sudah diukur</source>
        <translation>Measured already</translation>
    </message>
    <message>
        <source>Sudah diukur ulang</source>
        <translation>Measured again</translation>
    </message>
    <message>
        <source>Sudah imunisasi COVID-19</source>
        <translation>Immunised against COVID-19</translation>
    </message>
    <message>
        <source>Sudah kedaluwarsa. Jangan dipakai; ambil botol lain.</source>
        <translation>Expired. Do not use it; take another vial.</translation>
    </message>
    <message>
        <source>Sudah lewat</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Sudah lewat HPL</source>
        <translation>Past the due date</translation>
    </message>
    <message>
        <source>Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya.</source>
        <translation>Past the due date. If she has given birth, fill in the outcome as well.</translation>
    </message>
    <message>
        <source>Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya. Bila masih hamil, Ctrl+S lagi.</source>
        <translation>Past the due date. If she has given birth, fill in the outcome. If still pregnant, Ctrl+S once more.</translation>
    </message>
    <message>
        <source>Sudah lewat hari perkiraan lahir</source>
        <translation>Past the expected date of birth</translation>
    </message>
    <message>
        <source>Sudah lewat hari perkiraan lahir. Bila sudah bersalin, catat persalinannya; bila belum, periksa hari ini.</source>
        <translation>Past the expected date of birth. If she has given birth, record it; if not, have her examined today.</translation>
    </message>
    <message>
        <source>Sudah sama: tidak ada yang berubah</source>
        <translation>Already the same: nothing changes</translation>
    </message>
    <message>
        <source>Sudah saya salin ke kertas</source>
        <translation type="vanished">I have copied it on paper</translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sudah selesai.</source>
        <translation>Already done.</translation>
    </message>
    <message>
        <source>Sudah skrining jiwa</source>
        <translation>Mental health screened</translation>
    </message>
    <message>
        <source>Sudah terdaftar</source>
        <translation>Registered already</translation>
    </message>
    <message>
        <source>Sudah {consecutive_not_gained} bulan berat anak belum cukup naik. Ceritakan makan dan sakitnya, lalu periksakan.</source>
        <translation>The child's weight has not risen enough for {consecutive_not_gained} months. Tell how the child eats and has been ill, then have it checked.</translation>
    </message>
    <message>
        <source>Sudah {consecutive_not_gained} bulan berat anak tidak naik. Ceritakan makan dan sakitnya, lalu periksakan.</source>
        <translation type="vanished">The child's weight has not risen for {consecutive_not_gained} months. Tell how the child eats and has been ill, then have it checked.</translation>
    </message>
    <message>
        <source>Sudah {consecutive_not_gained} bulan berat bayi belum cukup naik. Ceritakan menyusu dan sakitnya, lalu periksakan.</source>
        <translation>The baby's weight has not risen enough for {consecutive_not_gained} months. Tell how the baby feeds and has been ill, then have it checked.</translation>
    </message>
    <message>
        <source>Sudah {consecutive_not_gained} bulan berat bayi tidak naik. Ceritakan menyusu dan sakitnya, lalu periksakan.</source>
        <translation type="vanished">The baby's weight has not risen for {consecutive_not_gained} months. Tell how the baby feeds and has been ill, then have it checked.</translation>
    </message>
    <message>
        <source>Sudah {days} hari belum datang. Telepon atau kunjungi rumahnya.</source>
        <translation>Not arrived for {days} days. Telephone or visit the home.</translation>
    </message>
    <message>
        <source>Sudah {elapsed_days} hari mendapat PMT, tetapi berat belum naik. Periksakan supaya tahu sebabnya.</source>
        <translation>{elapsed_days} days of recovery food, but the weight has not risen. Have it checked to find out why.</translation>
    </message>
    <message>
        <source>Sudah {months} bulan belum cukup naik. </source>
        <translation>Not enough gain for {months} months. </translation>
    </message>
    <message>
        <source>Sudah {months} bulan tidak naik. </source>
        <translation type="vanished">Not gained for {months} months. </translation>
    </message>
    <message>
        <source>Sudah: {had}</source>
        <translation>Had: {had}</translation>
    </message>
    <message>
        <source>Suhu</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Suhu 37,5 °C atau lebih</source>
        <translation>Temperature 37.5 °C or more</translation>
    </message>
    <message>
        <source>Suhu badan</source>
        <translation>Body temperature</translation>
    </message>
    <message>
        <source>Sulit tidur atau cemas berlebihan</source>
        <translation>Cannot sleep or worries very much</translation>
    </message>
    <message>
        <source>Sulit tidur, atau tidur tidak nyenyak?</source>
        <translation>Sleeps badly?</translation>
    </message>
    <message>
        <source>Sumber air</source>
        <translation>Source of water</translation>
    </message>
    <message>
        <source>Sumber: {source} (versi {version})</source>
        <translation>Source: {source} (version {version})</translation>
    </message>
    <message>
        <source>Sumur bor atau pompa</source>
        <translation>Drilled well or pump</translation>
    </message>
    <message>
        <source>Sumur gali tertutup</source>
        <translation>Covered dug well</translation>
    </message>
    <message>
        <source>Sungai atau tidak terlindung</source>
        <translation>River or unprotected</translation>
    </message>
    <message>
        <source>Suntik</source>
        <translation>Injection</translation>
    </message>
    <message>
        <source>Suntikan Td melindungi ibu dan bayi dari tetanus. Mari ke meja bidan hari ini.</source>
        <translation>The Td injection protects mother and baby from tetanus. Please go to the midwife's table today.</translation>
    </message>
    <message>
        <source>Susah berpikir jernih?</source>
        <translation>Hard to think clearly?</translation>
    </message>
    <message>
        <source>Susah melihat jauh, susah membaca, atau mata sakit</source>
        <translation>Hard to see far, hard to read, or eyes hurt</translation>
    </message>
    <message>
        <source>Susui kapan pun bayi mau, siang dan malam, 8 sampai 12 kali sehari.</source>
        <translation>Breastfeed whenever the baby wants, day and night, 8 to 12 times a day.</translation>
    </message>
    <message>
        <source>Susui segera sesudah lahir, lalu kapan pun bayi mau.</source>
        <translation>Breastfeed right after birth, then whenever the baby wants.</translation>
    </message>
    <message>
        <source>Susulan</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>TB cm</source>
        <translation>Ht cm</translation>
    </message>
    <message>
        <source>TB/U</source>
        <translation>TB/U</translation>
    </message>
    <message>
        <source>TBC</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>TBC sembuh bila obat diminum sampai selesai.</source>
        <translation>TB is cured when the medicine is taken to the end.</translation>
    </message>
    <message>
        <source>TD hijau</source>
        <translation>Green pressure</translation>
    </message>
    <message>
        <source>TD merah</source>
        <translation>Red pressure</translation>
    </message>
    <message>
        <source>TD normal</source>
        <translation>Normal pressure</translation>
    </message>
    <message>
        <source>TD rendah</source>
        <translation>Low pressure</translation>
    </message>
    <message>
        <source>TD tinggi</source>
        <translation>High pressure</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>TT atau Td dewasa</source>
        <translation>TT or Td as an adult</translation>
    </message>
    <message>
        <source>TT ibu hamil</source>
        <translation>TT in pregnancy</translation>
    </message>
    <message>
        <source>TT/Td 1</source>
        <translation>TT/Td 1</translation>
    </message>
    <message>
        <source>TT/Td 2</source>
        <translation>TT/Td 2</translation>
    </message>
    <message>
        <source>TT/Td 3</source>
        <translation>TT/Td 3</translation>
    </message>
    <message>
        <source>TT/Td 4</source>
        <translation>TT/Td 4</translation>
    </message>
    <message>
        <source>TT/Td 5</source>
        <translation>TT/Td 5</translation>
    </message>
    <message>
        <source>TTD</source>
        <translation>Iron</translation>
    </message>
    <message>
        <source>TTD baru {words}</source>
        <translation>Iron only {words}</translation>
    </message>
    <message>
        <source>TTD berjalan</source>
        <translation>Iron going on</translation>
    </message>
    <message>
        <source>TTD cukup</source>
        <translation>Iron enough</translation>
    </message>
    <message>
        <source>TTD diberikan</source>
        <translation>Iron tablets given</translation>
    </message>
    <message>
        <source>TTD diberikan {given_tablets} tablet dalam kehamilan ini</source>
        <translation>{given_tablets} iron tablets given in this pregnancy</translation>
    </message>
    <message>
        <source>TTD diberikan {given_tablets} tablet, sudah cukup</source>
        <translation>{given_tablets} iron tablets given, enough</translation>
    </message>
    <message>
        <source>TTD diminum</source>
        <translation>Iron tablets taken</translation>
    </message>
    <message>
        <source>TTD diminum 1 minggu terakhir</source>
        <translation>Iron tablet taken in the last week</translation>
    </message>
    <message>
        <source>TTD diminum 24 jam terakhir</source>
        <translation>Iron tablet taken in the last 24 hours</translation>
    </message>
    <message>
        <source>TTD diminum tiap hari</source>
        <translation>Iron tablet taken every day</translation>
    </message>
    <message>
        <source>TTD diminum tiap hari: tidak</source>
        <translation>Iron taken every day: no</translation>
    </message>
    <message>
        <source>TTD diminum tiap hari: ya</source>
        <translation>Iron taken every day: yes</translation>
    </message>
    <message>
        <source>TTD diminum tiap minggu</source>
        <translation>Iron tablet taken every week</translation>
    </message>
    <message>
        <source>TTD remaja</source>
        <translation>Adolescents' iron</translation>
    </message>
    <message>
        <source>TTD tersedia di rumah</source>
        <translation>Iron tablets at home</translation>
    </message>
    <message>
        <source>TTD tidak diminum</source>
        <translation>Iron not taken</translation>
    </message>
    <message>
        <source>TTD tidak diminum tiap hari</source>
        <translation>Iron tablet not taken every day</translation>
    </message>
    <message>
        <source>TTD tidak diminum tiap minggu</source>
        <translation>Iron tablet not taken every week</translation>
    </message>
    <message>
        <source>Tablet tambah darah</source>
        <translation>Iron tablets</translation>
    </message>
    <message>
        <source>Tablet tambah darah diberikan</source>
        <translation>Iron tablets given</translation>
    </message>
    <message>
        <source>Tablet tambah darah ibu hamil</source>
        <translation>Iron tablets for pregnant women</translation>
    </message>
    <message>
        <source>Tahun {full_year} terlalu lama. Periksa tahunnya</source>
        <translation>The year {full_year} is too long ago. Check the year</translation>
    </message>
    <message>
        <source>Tahun {typed} belum tiba</source>
        <translation>The year {typed} is still to come</translation>
    </message>
    <message>
        <source>Tak bisa</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>Tali pusat merah, basah atau berbau</source>
        <translation>Navel red, wet or smelling</translation>
    </message>
    <message>
        <source>Tambah anggota</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Tambah petugas</source>
        <translation>Add an operator</translation>
    </message>
    <message>
        <source>Tambahkan lauk hewani pada MP-ASI dan kentalkan buburnya.</source>
        <translation>Add animal protein to the food and make the porridge thicker.</translation>
    </message>
    <message>
        <source>Tambahkan minyak atau santan pada bubur dan nasi anak.</source>
        <translation>Add oil or coconut milk to the child's porridge and rice.</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Tanda bahaya</source>
        <translation>Danger signs</translation>
    </message>
    <message>
        <source>Tanda bahaya anak</source>
        <translation>Danger signs of a child</translation>
    </message>
    <message>
        <source>Tanda bahaya bayi</source>
        <translation>Danger signs of a baby</translation>
    </message>
    <message>
        <source>Tanda bahaya ibu hamil</source>
        <translation>Danger signs in pregnancy</translation>
    </message>
    <message>
        <source>Tanda bahaya ibu nifas</source>
        <translation>Danger signs after birth</translation>
    </message>
    <message>
        <source>Tanda bahaya kehamilan</source>
        <translation>Danger signs in pregnancy</translation>
    </message>
    <message>
        <source>Tanda bahaya: {signs}</source>
        <translation>Danger sign: {signs}</translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Tanda terima di server bukan untuk titipan ini.</source>
        <translation>The receipts on the server are not for this parcel.</translation>
    </message>
    <message>
        <source>Tanda terima ini bukan untuk titipan yang tercatat di laptop ini. Simpan lagi ke flashdisk, lalu titipkan sekali lagi.</source>
        <translation>These receipts are for no parcel that this laptop remembers. Save to the stick again, and have it carried once more.</translation>
    </message>
    <message>
        <source>Tanda terima ini tidak ditandatangani Puskesmas yang kuncinya ada di laptop ini, jadi tidak dipakai. Hubungi Puskesmas.</source>
        <translation>These receipts are not signed by a Puskesmas whose key is on this laptop, so they were not used. Call the Puskesmas.</translation>
    </message>
    <message>
        <source>Tandai siapa yang hadir.</source>
        <translation>Mark who was there.</translation>
    </message>
    <message>
        <source>Tangan suka gemetar?</source>
        <translation>Hands tremble?</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tanggal berakhirnya belum diisi.</source>
        <translation>The date it ended is not filled in yet.</translation>
    </message>
    <message>
        <source>Tanggal dalam NIK tidak mungkin. Periksa angka ke-7 sampai 12.</source>
        <translation>The date in the NIK is not possible. Check digits 7 to 12.</translation>
    </message>
    <message>
        <source>Tanggal di Buku KIA</source>
        <translation>Date in the KIA book</translation>
    </message>
    <message>
        <source>Tanggal di dalam NIK tidak mungkin, jadi NIK dikosongkan.</source>
        <translation>The date in the NIK is not possible, so it is left empty.</translation>
    </message>
    <message>
        <source>Tanggal ini belum tiba. Periksa tanggalnya.</source>
        <translation>This day is still to come. Check the date.</translation>
    </message>
    <message>
        <source>Tanggal itu lebih awal daripada aplikasi ini dibuat.</source>
        <translation>That date is before this program was made.</translation>
    </message>
    <message>
        <source>Tanggal kunjungan</source>
        <translation>Day of the visit</translation>
    </message>
    <message>
        <source>Tanggal kunjungan belum tiba. Periksa jam laptop.</source>
        <translation>The day of the visit is still to come. Check the laptop's clock.</translation>
    </message>
    <message>
        <source>Tanggal kunjungan belum tiba. Periksa tanggalnya dan jam laptop.</source>
        <translation>The day of the visit is still to come. Check the date and the laptop's clock.</translation>
    </message>
    <message>
        <source>Tanggal kunjungan diubah</source>
        <translation>Day of the visit changed</translation>
    </message>
    <message>
        <source>Tanggal kunjungan sekarang {visited_on}.</source>
        <translation>The day of the visit is now {visited_on}.</translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Tanggal lahir atau jenis kelamin tidak sama dengan yang terbaca dari NIK.</source>
        <translation>Date of birth or sex is not what the NIK says.</translation>
    </message>
    <message>
        <source>Tanggal lahir bayinya tidak ikut berubah; ubah di data bayinya.</source>
        <translation>The baby's date of birth does not change with it; change it in the baby's data.</translation>
    </message>
    <message>
        <source>Tanggal lahir belum terjadi. Periksa tahunnya.</source>
        <translation type="vanished">The date of birth is still to come. Check the year.</translation>
    </message>
    <message>
        <source>Tanggal lahir belum terjadi. Periksa tanggalnya.</source>
        <translation>The date of birth has not come yet. Check the date.</translation>
    </message>
    <message>
        <source>Tanggal laporan</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Tanggal laptop</source>
        <translation>Laptop date</translation>
    </message>
    <message>
        <source>Tanggal laptop cocok dengan catatan terakhir.</source>
        <translation>The laptop's date fits the last records.</translation>
    </message>
    <message>
        <source>Tanggal laptop masih tidak cocok.</source>
        <translation>The laptop's date still does not fit.</translation>
    </message>
    <message>
        <source>Tanggal laptop mungkin salah. {reason} F10, Laptop dan server, Tanggal laptop.</source>
        <translation>The laptop's date may be wrong. {reason} F10, Laptop and server, Laptop date.</translation>
    </message>
    <message>
        <source>Tanggal laptop sekarang cocok.</source>
        <translation>The laptop's date fits now.</translation>
    </message>
    <message>
        <source>Tanggal laptop sudah dipastikan untuk hari ini.</source>
        <translation>The laptop's date is confirmed for today.</translation>
    </message>
    <message>
        <source>Tanggal lupa</source>
        <translation>Date forgotten</translation>
    </message>
    <message>
        <source>Tanggal minum kapsul merah</source>
        <translation>Day the red capsule was taken</translation>
    </message>
    <message>
        <source>Tanggal periksa terakhir</source>
        <translation>Date of the last check</translation>
    </message>
    <message>
        <source>Tanggal {label} sebelum lahir. Periksa tanggalnya.</source>
        <translation>The date of {label} is before the birth. Check the date.</translation>
    </message>
    <message>
        <source>Tanggal {label} sesudah kunjungan ini. Periksa tanggalnya.</source>
        <translation>The date of {label} is after this visit. Check the date.</translation>
    </message>
    <message>
        <source>Tanggal, atau tahunnya saja</source>
        <translation>Date, or just the year</translation>
    </message>
    <message>
        <source>Tanggalnya belum diisi.</source>
        <translation>The date is not filled in yet.</translation>
    </message>
    <message>
        <source>Tanpa pembukaan</source>
        <translation>Without opening</translation>
    </message>
    <message>
        <source>Tanpa sepatu dan barang di saku</source>
        <translation>No shoes, nothing in the pockets</translation>
    </message>
    <message>
        <source>Tanpa sepatu, baju tipis. Timbangan di rumah; tidak dihitung N atau T</source>
        <translation>No shoes, thin clothes. Scale at home; does not count as N or T</translation>
    </message>
    <message>
        <source>Tanpa sepatu, popok kering, baju tipis</source>
        <translation>No shoes, dry nappy, thin clothes</translation>
    </message>
    <message>
        <source>Tanpa sepatu, tumit dan kepala menempel</source>
        <translation>No shoes, heels and head against the wall</translation>
    </message>
    <message>
        <source>Tanpa sinyal pun boleh disimpan dulu, lalu diuji nanti.</source>
        <translation>You can save it without signal and test it later.</translation>
    </message>
    <message>
        <source>Tanya Td</source>
        <translation>Ask about Td</translation>
    </message>
    <message>
        <source>Tanya bidan: {words}</source>
        <translation>Ask the midwife: {words}</translation>
    </message>
    <message>
        <source>Tanyakan</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Tanyakan apakah sudah disuntik di sekolah. Bila belum, mari ke meja bidan.</source>
        <translation>Ask whether it was injected at school. If not, please go to the midwife's table.</translation>
    </message>
    <message>
        <source>Tanyakan berdua saja, tanpa orang tua. Ceritanya dijaga, kecuali bila nyawa terancam. Tunda bila tidak mau bicara.</source>
        <translation>Ask alone, without parents. What is told is kept, unless a life is in danger. Wait if they do not want to talk.</translation>
    </message>
    <message>
        <source>Tanyakan berdua saja, tentang 2 minggu terakhir: seberapa sering? Tunda bila sedang kesakitan atau gawat.</source>
        <translation>Ask alone, about the last 2 weeks: how often? Wait if in pain or in an emergency.</translation>
    </message>
    <message>
        <source>Tanyakan berdua saja, tentang 30 hari terakhir. Tidak ada jawaban salah. Tunda bila sedang kesakitan atau gawat.</source>
        <translation>Ask alone, about the last 30 days. No answer is wrong. Wait if in pain or in an emergency.</translation>
    </message>
    <message>
        <source>Tanyakan hari pertama haid terakhir, atau lihat hari perkiraan lahir dari USG di Buku KIA.</source>
        <translation>Ask for the first day of the last period, or see the due date by ultrasound in the KIA book.</translation>
    </message>
    <message>
        <source>Tanyakan kepada Puskesmas vaksin mana yang dikirim. Anak yang sudah mulai dengan satu vaksin tetap meneruskan vaksin itu.</source>
        <translation>Ask the Puskesmas which vaccines it sends. A child who began with one vaccine goes on with it.</translation>
    </message>
    <message>
        <source>Tanyakan kepada bidan cara yang cocok.</source>
        <translation>Ask the midwife which one suits you.</translation>
    </message>
    <message>
        <source>Tanyakan kepada petugas Puskesmas di mana bisa imunisasi COVID-19.</source>
        <translation>Ask the Puskesmas where COVID-19 immunisation is given.</translation>
    </message>
    <message>
        <source>Tanyakan minggu-minggu yang lalu</source>
        <translation>Ask about the last weeks</translation>
    </message>
    <message>
        <source>Tanyakan satu per satu</source>
        <translation>Ask one by one</translation>
    </message>
    <message>
        <source>Td BIAS</source>
        <translation>Td BIAS</translation>
    </message>
    <message>
        <source>Td WUS</source>
        <translation>Td WUS</translation>
    </message>
    <message>
        <source>Td anak sekolah</source>
        <translation>Td at school</translation>
    </message>
    <message>
        <source>Td berikutnya sudah waktunya (sekarang {tetanus_status})</source>
        <translation>The next Td is due (now {tetanus_status})</translation>
    </message>
    <message>
        <source>Td ibu hamil</source>
        <translation>Td in pregnancy</translation>
    </message>
    <message>
        <source>Td ke T{status}</source>
        <translation>Td to T{status}</translation>
    </message>
    <message>
        <source>Td kelas 2</source>
        <translation>Td class 2</translation>
    </message>
    <message>
        <source>Td kelas 5</source>
        <translation>Td class 5</translation>
    </message>
    <message>
        <source>Td sekolah</source>
        <translation>Td at school</translation>
    </message>
    <message>
        <source>Td wanita usia subur</source>
        <translation>Td, women of childbearing age</translation>
    </message>
    <message>
        <source>Tekan nomornya, atau panah lalu Enter.</source>
        <translation>Press its number, or arrows then Enter.</translation>
    </message>
    <message>
        <source>Tekan punggung kedua kaki 3 detik: apakah tetap cekung?</source>
        <translation>Press the top of both feet for 3 seconds: does a dent stay?</translation>
    </message>
    <message>
        <source>Tekan salah satu tombol di atas, atau tulis sebabnya.</source>
        <translation type="vanished">Press one of the buttons above, or write the reason.</translation>
    </message>
    <message>
        <source>Tekanan darah</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>Telepon Puskesmas dan cocokkan: {key}</source>
        <translation>Telephone the Puskesmas and compare: {key}</translation>
    </message>
    <message>
        <source>Telinga ka</source>
        <translation>Right ear</translation>
    </message>
    <message>
        <source>Telinga kanan normal</source>
        <translation>Right ear normal</translation>
    </message>
    <message>
        <source>Telinga kanan terganggu</source>
        <translation>Right ear impaired</translation>
    </message>
    <message>
        <source>Telinga kanan tidak bisa dites</source>
        <translation>Right ear could not be tested</translation>
    </message>
    <message>
        <source>Telinga ki</source>
        <translation>Left ear</translation>
    </message>
    <message>
        <source>Telinga kiri normal</source>
        <translation>Left ear normal</translation>
    </message>
    <message>
        <source>Telinga kiri terganggu</source>
        <translation>Left ear impaired</translation>
    </message>
    <message>
        <source>Telinga kiri tidak bisa dites</source>
        <translation>Left ear could not be tested</translation>
    </message>
    <message>
        <source>Telinga tak bisa dites</source>
        <translation>Ear not tested</translation>
    </message>
    <message>
        <source>Telinga terganggu</source>
        <translation>Ear impaired</translation>
    </message>
    <message>
        <source>Telinga: empat dari lima kata benar = normal. Setiap 6 bulan</source>
        <translation>Ears: four of five words right = normal. Every 6 months</translation>
    </message>
    <message>
        <source>Temani sekarang</source>
        <translation>Stay with them now</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tempat anak biasanya diimunisasi</source>
        <translation>Where the child is usually immunised</translation>
    </message>
    <message>
        <source>Tempat bersalin</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Tempat diagnosis</source>
        <translation>Place of diagnosis</translation>
    </message>
    <message>
        <source>Tempat imunisasi</source>
        <translation>Place of immunisation</translation>
    </message>
    <message>
        <source>Tempel atau pindai kunci</source>
        <translation>Paste or scan the key</translation>
    </message>
    <message>
        <source>Templat impor posyandu.xlsx</source>
        <translation>Posyandu import template.xlsx</translation>
    </message>
    <message>
        <source>Templat tersimpan: {name}. Isi, simpan, lalu pilih berkas itu di sini.</source>
        <translation>Template saved: {name}. Fill it in, save it, then choose that file here.</translation>
    </message>
    <message>
        <source>Temui bidan sebelum pulang: gejalanya perlu diperiksa untuk TBC. Pemeriksaannya gratis, dan TBC bisa sembuh.</source>
        <translation>See the midwife before going home: the signs need a check for TB. It is free, and TB can be cured.</translation>
    </message>
    <message>
        <source>Temui bidan untuk periksa kehamilan, dan bawa Buku KIA.</source>
        <translation>See the midwife for the pregnancy check, and bring the KIA book.</translation>
    </message>
    <message>
        <source>Temui nakes</source>
        <translation>See a health worker</translation>
    </message>
    <message>
        <source>Tensi</source>
        <translation>Pressure</translation>
    </message>
    <message>
        <source>Tensi 5 orang</source>
        <translation>Pressure of 5 people</translation>
    </message>
    <message>
        <source>Tensi atas</source>
        <translation>Upper pressure</translation>
    </message>
    <message>
        <source>Tensi atas dan bawah tidak mungkin sama. Coba ukur lagi.</source>
        <translation>Upper and lower pressure cannot be the same. Measure again.</translation>
    </message>
    <message>
        <source>Tensi atas {systolic} harus lebih besar dari tensi bawah {diastolic}. Mungkin tertukar.</source>
        <translation>The upper pressure {systolic} must be greater than the lower {diastolic}. Perhaps swapped.</translation>
    </message>
    <message>
        <source>Tensi atas, ulang</source>
        <translation>Upper pressure, again</translation>
    </message>
    <message>
        <source>Tensi baik</source>
        <translation>Good pressure</translation>
    </message>
    <message>
        <source>Tensi bawah</source>
        <translation>Lower pressure</translation>
    </message>
    <message>
        <source>Tensi bawah, ulang</source>
        <translation>Lower pressure, again</translation>
    </message>
    <message>
        <source>Tensi dan obatnya</source>
        <translation>Blood pressure and its medicine</translation>
    </message>
    <message>
        <source>Tensi diperiksa 1 tahun ini</source>
        <translation>Pressure checked within 1 year</translation>
    </message>
    <message>
        <source>Tensi gawat, hamil</source>
        <translation>Emergency pressure, pregnant</translation>
    </message>
    <message>
        <source>Tensi gawat, nifas</source>
        <translation>Emergency pressure, after birth</translation>
    </message>
    <message>
        <source>Tensi ibu hamil mulai naik. Ukur lagi setelah duduk 5 menit dan beri tahu bidan.</source>
        <translation>The mother's pressure begins to rise. Measure again after sitting 5 minutes and tell the midwife.</translation>
    </message>
    <message>
        <source>Tensi ibu hamil normal</source>
        <translation>Blood pressure in pregnancy normal</translation>
    </message>
    <message>
        <source>Tensi ibu hamil perlu diulang</source>
        <translation>Blood pressure in pregnancy to be repeated</translation>
    </message>
    <message>
        <source>Tensi ibu hamil sangat tinggi</source>
        <translation>Blood pressure in pregnancy very high</translation>
    </message>
    <message>
        <source>Tensi ibu hamil sangat tinggi dan berbahaya. Berangkat sekarang; kami hubungi bidan.</source>
        <translation>The mother's pressure is very high and dangerous. Leave now; we call the midwife.</translation>
    </message>
    <message>
        <source>Tensi ibu hamil tinggi</source>
        <translation>Blood pressure in pregnancy high</translation>
    </message>
    <message>
        <source>Tensi ibu hamil tinggi. Harus diperiksa hari ini, demi ibu dan bayi.</source>
        <translation>The mother's pressure is high. She must be examined today, for herself and the baby.</translation>
    </message>
    <message>
        <source>Tensi ibu mulai naik. Ukur lagi setelah duduk 5 menit dan beri tahu bidan.</source>
        <translation>The mother's pressure begins to rise. Measure again after sitting 5 minutes and tell the midwife.</translation>
    </message>
    <message>
        <source>Tensi ibu nifas normal</source>
        <translation>Blood pressure after birth normal</translation>
    </message>
    <message>
        <source>Tensi ibu nifas perlu diulang</source>
        <translation>Blood pressure after birth to be repeated</translation>
    </message>
    <message>
        <source>Tensi ibu nifas sangat tinggi</source>
        <translation>Blood pressure after birth very high</translation>
    </message>
    <message>
        <source>Tensi ibu nifas tinggi</source>
        <translation>Blood pressure after birth high</translation>
    </message>
    <message>
        <source>Tensi ibu sangat tinggi dan berbahaya sesudah bersalin. Berangkat sekarang; kami hubungi bidan.</source>
        <translation>The mother's pressure is very high and dangerous after birth. Leave now; we call the midwife.</translation>
    </message>
    <message>
        <source>Tensi ibu tinggi sesudah bersalin. Harus diperiksa hari ini, juga bila badan terasa enak.</source>
        <translation>The mother's pressure is high after birth. She must be examined today, even when she feels well.</translation>
    </message>
    <message>
        <source>Tensi meningkat</source>
        <translation>Raised blood pressure</translation>
    </message>
    <message>
        <source>Tensi mulai naik. Kurangi garam, dan ukur lagi bulan depan.</source>
        <translation>The pressure begins to rise. Use less salt, and measure again next month.</translation>
    </message>
    <message>
        <source>Tensi normal</source>
        <translation>Normal blood pressure</translation>
    </message>
    <message>
        <source>Tensi normal tinggi</source>
        <translation>High-normal blood pressure</translation>
    </message>
    <message>
        <source>Tensi normal untuk umurnya</source>
        <translation>Blood pressure normal for the age</translation>
    </message>
    <message>
        <source>Tensi optimal</source>
        <translation>Optimal blood pressure</translation>
    </message>
    <message>
        <source>Tensi perlu dijaga</source>
        <translation>Watch the pressure</translation>
    </message>
    <message>
        <source>Tensi rendah</source>
        <translation>Low blood pressure</translation>
    </message>
    <message>
        <source>Tensi rendah. Bila pusing atau lemas, temui bidan sebelum pulang.</source>
        <translation>The pressure is low. If dizzy or weak, see the midwife before going home.</translation>
    </message>
    <message>
        <source>Tensi sangat tinggi</source>
        <translation>Very high blood pressure</translation>
    </message>
    <message>
        <source>Tensi sangat tinggi, derajat 3</source>
        <translation>Very high blood pressure, grade 3</translation>
    </message>
    <message>
        <source>Tensi sangat tinggi. Duduk tenang 5 menit, ukur lagi; bila tetap, berobat hari ini juga.</source>
        <translation>The pressure is very high. Sit quietly for 5 minutes and measure again; if it stays, see a doctor today.</translation>
    </message>
    <message>
        <source>Tensi tinggi</source>
        <translation>High blood pressure</translation>
    </message>
    <message>
        <source>Tensi tinggi hari ini. Duduk tenang 5 menit, ukur lagi; satu kali ukur belum tentu penyakit.</source>
        <translation>The pressure is high today. Sit quietly for 5 minutes and measure again; one reading need not be an illness.</translation>
    </message>
    <message>
        <source>Tensi tinggi untuk umurnya</source>
        <translation>Blood pressure high for the age</translation>
    </message>
    <message>
        <source>Tensi tinggi, derajat 1</source>
        <translation>High blood pressure, grade 1</translation>
    </message>
    <message>
        <source>Tensi tinggi, derajat 2</source>
        <translation>High blood pressure, grade 2</translation>
    </message>
    <message>
        <source>Tensi tinggi, hamil</source>
        <translation>High pressure, pregnant</translation>
    </message>
    <message>
        <source>Tensi tinggi, nifas</source>
        <translation>High pressure, after birth</translation>
    </message>
    <message>
        <source>Tensi ulang</source>
        <translation>Pressure again</translation>
    </message>
    <message>
        <source>Tensi {systolic}/{diastolic} terlalu berdekatan. Coba ukur lagi.</source>
        <translation>Pressure {systolic}/{diastolic} is too close together. Measure again.</translation>
    </message>
    <message>
        <source>Tensi {upper}/{lower}</source>
        <translation>Pressure {upper}/{lower}</translation>
    </message>
    <message>
        <source>Tensi/gula</source>
        <translation>Pressure/glucose</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Tentukan tempat bersalin, penolong, kendaraan, dan pendamping sejak sekarang.</source>
        <translation>Decide now on place, attendant, transport and companion.</translation>
    </message>
    <message>
        <source>Terakhir dipakai {day}, lebih dari setahun sebelumnya.</source>
        <translation>Last used on {day}, more than a year before.</translation>
    </message>
    <message>
        <source>Terakhir tercatat {last} {unit} ({last_on}), mungkin salah koma. Pastikan {value} {unit} hari ini benar.</source>
        <translation>Last time {last} {unit} was recorded ({last_on}), perhaps with the comma misplaced. Make sure that {value} {unit} today is right.</translation>
    </message>
    <message>
        <source>Terakhir {last} tiap kunjungan, tercepat {best}.</source>
        <translation>Last {last} each, fastest {best}.</translation>
    </message>
    <message>
        <source>Terakhir {last} {unit} ({last_on}). Maksudnya {maybe} {unit}? {slip}</source>
        <translation>Last time {last} {unit} ({last_on}). Do you mean {maybe} {unit}? {slip}</translation>
    </message>
    <message>
        <source>Terakhir {last}, waktunya diulang</source>
        <translation>Last {last}, time to ask again</translation>
    </message>
    <message>
        <source>Terakhir {last}{again}</source>
        <translation>Last {last}{again}</translation>
    </message>
    <message>
        <source>Tercakup</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Tercatat dua kali</source>
        <translation>Recorded twice</translation>
    </message>
    <message>
        <source>Tercatat {status} sejak {on}. Periksa orangnya.</source>
        <translation>Recorded as {status} since {on}. Check the person.</translation>
    </message>
    <message>
        <source>Terdaftar: {names}. Timbang {first} dulu; cari yang lain sesudahnya.</source>
        <translation>Registered: {names}. Weigh {first} first; search the others after that.</translation>
    </message>
    <message>
        <source>Terdaftar: {names}. Timbang {first}.</source>
        <translation>Registered: {names}. Weigh {first}.</translation>
    </message>
    <message>
        <source>Terima kasih sudah bercerita, ceritanya dijaga. Mari bicara dengan bidan atau perawat sebelum pulang.</source>
        <translation>Thank you for telling; it stays between us. Please talk with the midwife or nurse before going home.</translation>
    </message>
    <message>
        <source>Terima kasih sudah bercerita. Kami temani, dan bidan atau perawat kami panggil sekarang.</source>
        <translation>Thank you for telling. We stay with you, and call the midwife or nurse now.</translation>
    </message>
    <message>
        <source>Terima kasih sudah datang</source>
        <translation>Thank you for coming</translation>
    </message>
    <message>
        <source>Terisi · dibaca bidan dan pencatatnya</source>
        <translation>Filled in · read by the midwife and its writer</translation>
    </message>
    <message>
        <source>Terisi · hanya bidan dan yang mencatat yang bisa membaca</source>
        <translation>Filled in · only the midwife and whoever wrote it can read it</translation>
    </message>
    <message>
        <source>Terkendali</source>
        <translation>Controlled</translation>
    </message>
    <message>
        <source>Terkunci. Isian di layar tetap ada.</source>
        <translation>Locked. What is on the screen stays.</translation>
    </message>
    <message>
        <source>Terlalu dini</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Terlambat {words}</source>
        <translation>Overdue {words}</translation>
    </message>
    <message>
        <source>Terlentang</source>
        <translation>Lying</translation>
    </message>
    <message>
        <source>Ternyata tidak begitu</source>
        <translation>It was not so</translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Tersimpan di laptop</source>
        <translation>Saved on the laptop</translation>
    </message>
    <message>
        <source>Tersimpan sebagai PDF: {name}.</source>
        <translation>Saved as PDF: {name}.</translation>
    </message>
    <message>
        <source>Tersimpan. Berlaku mulai sekarang.</source>
        <translation>Saved. It holds from now on.</translation>
    </message>
    <message>
        <source>Tersimpan. Kiriman berikutnya memakai alamat ini.{tried}</source>
        <translation>Saved. The next upload uses this address.{tried}</translation>
    </message>
    <message>
        <source>Tersimpan. Mulai sekarang jadwal anak mengikuti pilihan ini.</source>
        <translation>Saved. From now on the children's schedule follows this choice.</translation>
    </message>
    <message>
        <source>Tersimpan: kehamilan berakhir {on}.</source>
        <translation>Saved: pregnancy ended {on}.</translation>
    </message>
    <message>
        <source>Tertukar orang</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Tertukar? Berat {swapped_weight} kg dan tinggi {swapped_height} cm. Periksa keduanya.</source>
        <translation>Swapped? Weight {swapped_weight} kg and height {swapped_height} cm. Check both.</translation>
    </message>
    <message>
        <source>Tertulis di SK posyandu atau tanyakan ke Puskesmas.</source>
        <translation>It stands in the posyandu's decree, or ask the Puskesmas.</translation>
    </message>
    <message>
        <source>Teruskan kontrol ke dokter sesuai jadwal. Ada keluhan baru: datang lebih awal, jangan menunggu jadwal.</source>
        <translation>Go on seeing the doctor as planned. With a new complaint come earlier, do not wait.</translation>
    </message>
    <message>
        <source>Tes berbisik, telinga kanan</source>
        <translation>Whisper test, right ear</translation>
    </message>
    <message>
        <source>Tes berbisik, telinga kiri</source>
        <translation>Whisper test, left ear</translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation>Tetanus</translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Tetap berkumpul dan bercerita dengan keluarga dan tetangga.</source>
        <translation>Keep meeting and talking with family and neighbours.</translation>
    </message>
    <message>
        <source>Tetapkan satu hari untuk berhenti, beri tahu keluarga.</source>
        <translation>Choose a day to stop, and tell the family.</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tidak ASI eksklusif</source>
        <translation>Not exclusively breastfed</translation>
    </message>
    <message>
        <source>Tidak KEK</source>
        <translation>No energy deficiency</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Tidak ada bidan</source>
        <translation>No midwife</translation>
    </message>
    <message>
        <source>Tidak ada bulan “{match}”. Tulis 1 sampai 12</source>
        <translation>There is no month “{match}”. Write 1 to 12</translation>
    </message>
    <message>
        <source>Tidak ada centang</source>
        <translation>No tick</translation>
    </message>
    <message>
        <source>Tidak ada flashdisk. Pasang lalu tekan F5, atau pilih foldernya dengan F8.</source>
        <translation>No stick. Plug one in and press F5, or choose its folder with F8.</translation>
    </message>
    <message>
        <source>Tidak ada gejala TBC</source>
        <translation>No sign of TB</translation>
    </message>
    <message>
        <source>Tidak ada kehamilan, PMT, atau KIPI yang tercatat.</source>
        <translation>No pregnancy, supplementary food or AEFI recorded.</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang ditunggu untuk ini. Panah kiri: saringan sebelumnya.</source>
        <translation>Nobody is awaited for this any more. Left arrow: the filter before.</translation>
    </message>
    <message>
        <source>Tidak ada masalah</source>
        <translation>No problem</translation>
    </message>
    <message>
        <source>Tidak ada masalah yang diceritakan</source>
        <translation>No problem was told</translation>
    </message>
    <message>
        <source>Tidak ada nama dan tanggal lahir kembar.</source>
        <translation>No double names and dates of birth.</translation>
    </message>
    <message>
        <source>Tidak ada nama dan tanggal lahir kembar. Ketik namanya.</source>
        <translation>No double names and dates of birth. Type the name.</translation>
    </message>
    <message>
        <source>Tidak ada nama yang mirip.</source>
        <translation>No similar name.</translation>
    </message>
    <message>
        <source>Tidak ada perubahan: ini yang tersimpan.</source>
        <translation>No change: this is what is saved.</translation>
    </message>
    <message>
        <source>Tidak ada rujukan yang terbuka.</source>
        <translation>There are no open referrals.</translation>
    </message>
    <message>
        <source>Tidak ada rujukan yang terbuka. Yang dirujuk saat kunjungan muncul di sini.</source>
        <translation>No open referrals. Whoever is referred at a visit appears here.</translation>
    </message>
    <message>
        <source>Tidak ada satu pun</source>
        <translation>Not a single one</translation>
    </message>
    <message>
        <source>Tidak ada tanda terima di flashdisk ini.</source>
        <translation>There are no receipts on this stick.</translation>
    </message>
    <message>
        <source>Tidak ada titipan di flashdisk ini.</source>
        <translation>There are no parcels on this stick.</translation>
    </message>
    <message>
        <source>Tidak ada yang berbeda.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <source>Tidak ada yang bisa disimpan: tidak ada yang menunggu dikirim.</source>
        <translation>There is nothing to save: nothing waits to be sent.</translation>
    </message>
    <message>
        <source>Tidak ada yang diubah.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu bidan. Kunjungan dari kader muncul di sini.</source>
        <translation>Nothing waits for the midwife. Visits by kader appear here.</translation>
    </message>
    <message>
        <source>Tidak ada yang tertinggal.</source>
        <translation>Nothing was left behind.</translation>
    </message>
    <message>
        <source>Tidak ada “{name}”.</source>
        <translation>No “{name}”.</translation>
    </message>
    <message>
        <source>Tidak ada “{searching}”. Coba bagian nama lain.</source>
        <translation>No “{searching}”. Try another part of the name.</translation>
    </message>
    <message>
        <source>Tidak ada “{searching}”. Enter atau Ctrl+N: catat sebagai orang baru.</source>
        <translation>No “{searching}”. Enter or Ctrl+N: record as a new person.</translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Tidak anemia</source>
        <translation>No anaemia</translation>
    </message>
    <message>
        <source>Tidak berat</source>
        <translation>Not serious</translation>
    </message>
    <message>
        <source>Tidak berat: ikut laporan bulanan, paling lambat {date}.</source>
        <translation>Not serious: goes with the monthly report, at the latest {date}.</translation>
    </message>
    <message>
        <source>Tidak berlaku</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Tidak bisa</source>
        <translation>Cannot</translation>
    </message>
    <message>
        <source>Tidak bisa dites</source>
        <translation>Cannot be tested</translation>
    </message>
    <message>
        <source>Tidak cocok dengan yang terakhir: {last} {unit}{last_posture} ({last_on}). Apakah hari ini diukur {other_posture}, bukan {posture}?</source>
        <translation>Does not fit the last one: {last} {unit}{last_posture} ({last_on}). Was it measured {other_posture} today, not {posture}?</translation>
    </message>
    <message>
        <source>Tidak datang 0-11 bulan</source>
        <translation>0-11 months who did not come</translation>
    </message>
    <message>
        <source>Tidak datang 12-59 bulan</source>
        <translation>12-59 months who did not come</translation>
    </message>
    <message>
        <source>Tidak datang 15-18 tahun</source>
        <translation>15-18 years who did not come</translation>
    </message>
    <message>
        <source>Tidak datang 19-59 tahun</source>
        <translation>19-59 years who did not come</translation>
    </message>
    <message>
        <source>Tidak datang 6-14 tahun</source>
        <translation>6-14 years who did not come</translation>
    </message>
    <message>
        <source>Tidak datang 60 tahun ke atas</source>
        <translation>60 years and over who did not come</translation>
    </message>
    <message>
        <source>Tidak datang 60-72 bulan</source>
        <translation>60-72 months who did not come</translation>
    </message>
    <message>
        <source>Tidak diberi</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Tidak diberikan</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Tidak diberikan: {label}</source>
        <translation>Not given: {label}</translation>
    </message>
    <message>
        <source>Tidak dipakai</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Tidak lengkap</source>
        <translation>Not complete</translation>
    </message>
    <message>
        <source>Tidak mau atau lemah menyusu</source>
        <translation>Does not suck, or sucks weakly</translation>
    </message>
    <message>
        <source>Tidak mau lagi</source>
        <translation>Does not want it any more</translation>
    </message>
    <message>
        <source>Tidak mau makan atau minum</source>
        <translation>Does not want to eat or drink</translation>
    </message>
    <message>
        <source>Tidak mau menyusu, kuning, panas atau dingin, kejang: segera ke bidan.</source>
        <translation>Does not suck, yellow, hot or cold, convulsion: to the midwife at once.</translation>
    </message>
    <message>
        <source>Tidak memakai KB</source>
        <translation>No family planning</translation>
    </message>
    <message>
        <source>Tidak menyusui</source>
        <translation>Not breastfeeding</translation>
    </message>
    <message>
        <source>Tidak naik</source>
        <translation>Not gained</translation>
    </message>
    <message>
        <source>Tidak naik (T), BGM, atau di atas garis oranye</source>
        <translation>Not gained (T), below the red line or above the orange line</translation>
    </message>
    <message>
        <source>Tidak naik berturut-turut</source>
        <translation>Not gained in a row</translation>
    </message>
    <message>
        <source>Tidak perlu hari ini ({count})</source>
        <translation>Not needed today ({count})</translation>
    </message>
    <message>
        <source>Tidak pernah</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Tidak sekolah</source>
        <translation>Not at school</translation>
    </message>
    <message>
        <source>Tidak sekolah: tanyakan Puskesmas tentang imunisasi sekolah.</source>
        <translation>Not at school: ask the Puskesmas about school vaccines.</translation>
    </message>
    <message>
        <source>Tidak terbaca: perbaiki di berkasnya, lalu impor lagi</source>
        <translation>Cannot be read: correct them in the file, then import again</translation>
    </message>
    <message>
        <source>Tidak tercatat</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Tidak terkendali, atau pakai kateter</source>
        <translation>Not controlled, or with a catheter</translation>
    </message>
    <message>
        <source>Tidak terkendali, atau perlu pencahar</source>
        <translation>Not controlled, or needs a laxative</translation>
    </message>
    <message>
        <source>Tidak tertarik lagi pada hal yang dulu disukai?</source>
        <translation>No longer interested in what was enjoyed?</translation>
    </message>
    <message>
        <source>Tidur cukup, bergerak setiap hari, dan simpan HP satu jam sebelum tidur.</source>
        <translation>Sleep enough, move every day, and put the phone away an hour before sleep.</translation>
    </message>
    <message>
        <source>Tiga kali makan keluarga dan dua kali selingan buah.</source>
        <translation>Three family meals and two snacks of fruit.</translation>
    </message>
    <message>
        <source>Tiga kata tadi apa saja?</source>
        <translation>What were the three words?</translation>
    </message>
    <message>
        <source>Timbang 3 bayi</source>
        <translation>Weigh 3 babies</translation>
    </message>
    <message>
        <source>Timbang badan dan ukur lingkar perut setiap bulan.</source>
        <translation>Weigh yourself and measure the waist every month.</translation>
    </message>
    <message>
        <source>Timbang badan setiap bulan dan lihat garis hijau di Buku KIA.</source>
        <translation>Weigh yourself every month and see the green line in the KIA book.</translation>
    </message>
    <message>
        <source>Timbang bulanan</source>
        <translation>Monthly weighing</translation>
    </message>
    <message>
        <source>Timbang lagi bulan depan supaya kenaikannya terlihat.</source>
        <translation>Weigh again next month so that the gain can be seen.</translation>
    </message>
    <message>
        <source>Timbang setiap bulan</source>
        <translation>Weigh every month</translation>
    </message>
    <message>
        <source>Tinggi</source>
        <translation>Tall</translation>
    </message>
    <message>
        <source>Tinggi anak kurang untuk umurnya. Dokter perlu memeriksa sebabnya.</source>
        <translation>The child is short for the age. A doctor needs to find out why.</translation>
    </message>
    <message>
        <source>Tinggi badan</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Tinggi berbeda jauh dari {last} {unit} ({last_on}). {again}.</source>
        <translation>Height differs a lot from {last} {unit} ({last_on}). {again}.</translation>
    </message>
    <message>
        <source>Tinggi menurut umur</source>
        <translation>Height for age</translation>
    </message>
    <message>
        <source>Tinggi rahim (TFU)</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>Tinggi rahim {value} cm tidak lazim untuk hamil {weeks} minggu. Coba ukur lagi.</source>
        <translation>A fundal height of {value} cm is unusual at {weeks} weeks. Please measure again.</translation>
    </message>
    <message>
        <source>Tinja hitam itu biasa; bila mual, minum sesudah makan.</source>
        <translation>Black stool is common; if it makes you sick, take it after eating.</translation>
    </message>
    <message>
        <source>Titipan flashdisk</source>
        <translation>Take parcels on</translation>
    </message>
    <message>
        <source>Titipan flashdisk disegel dengan kunci Puskesmas, supaya hanya Puskesmas yang bisa membukanya. Kuncinya berkas teks kecil dari Puskesmas.</source>
        <translation>Parcels on a stick are sealed with the Puskesmas key, so that only the Puskesmas can open them. The key is a small text file from the Puskesmas.</translation>
    </message>
    <message>
        <source>Titipan sekarang disegel untuk {name}.</source>
        <translation>Parcels are now sealed to {name}.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Topik yang disampaikan hari ini</source>
        <translation>Topic spoken about today</translation>
    </message>
    <message>
        <source>Tukar</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Tulis banyaknya hari dengan angka, misalnya 14.</source>
        <translation>Write the number of days in digits, for example 14.</translation>
    </message>
    <message>
        <source>Tulis banyaknya hari, 1 sampai {most}.</source>
        <translation>Write the number of days, 1 to {most}.</translation>
    </message>
    <message>
        <source>Tulis beratnya dengan angka, atau kosongkan.</source>
        <translation>Write the weight in digits, or leave it empty.</translation>
    </message>
    <message>
        <source>Tulis bulan/tahun dari botol, misalnya 8/2027.</source>
        <translation>Write month/year from the vial, for example 8/2027.</translation>
    </message>
    <message>
        <source>Tulis dalam kilogram.</source>
        <translation>Write it in kilograms.</translation>
    </message>
    <message>
        <source>Tulis dalam sentimeter.</source>
        <translation>Write it in centimetres.</translation>
    </message>
    <message>
        <source>Tulis dulu mengapa hari ini dibuka lagi.</source>
        <translation>First write why the day is opened again.</translation>
    </message>
    <message>
        <source>Tulis jam seperti 14.30, atau kosongkan.</source>
        <translation>Write the time like 14.30, or leave it empty.</translation>
    </message>
    <message>
        <source>Tulis jamnya seperti 9.30, atau kosongkan.</source>
        <translation>Write the time like 9.30, or leave it empty.</translation>
    </message>
    <message>
        <source>Tulis nama bidan yang menyuntik.</source>
        <translation>Write the name of the midwife who injected.</translation>
    </message>
    <message>
        <source>Tulis nomor batch dari botol vaksin.</source>
        <translation>Write the batch number from the vial.</translation>
    </message>
    <message>
        <source>Tulis nomor batch. Bila tidak ada yang tahu, tulis: tidak diketahui.</source>
        <translation>Write the batch number. If nobody knows it, write: not known.</translation>
    </message>
    <message>
        <source>Tulis siapa yang berbicara.</source>
        <translation>Write who spoke.</translation>
    </message>
    <message>
        <source>Tulis siapa yang menyuntik.</source>
        <translation>Write who gave the injection.</translation>
    </message>
    <message>
        <source>Tulis singkat jawaban Puskesmas.</source>
        <translation>Write the Puskesmas's answer in short.</translation>
    </message>
    <message>
        <source>Tulis tanggal hari bukanya, misalnya 15/10/2026.</source>
        <translation>Write the date of the session day, for example 15/10/2026.</translation>
    </message>
    <message>
        <source>Tulis tanggal hari ini, misalnya 15/10/2026.</source>
        <translation>Type today's date, such as 15/10/2026.</translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/9/2025.</source>
        <translation>Write the date like 12/9/2025.</translation>
    </message>
    <message>
        <source>Tulis tanggal/bulan/tahun, misalnya 1/2/2025</source>
        <translation>Write day/month/year, for example 1/2/2025</translation>
    </message>
    <message>
        <source>Tunggu jawaban</source>
        <translation>Waiting for the answer</translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tunjukkan Buku KIA supaya riwayat imunisasi bisa disalin dan yang kurang diketahui.</source>
        <translation>Show the KIA book so that the immunisations can be copied and what is missing is known.</translation>
    </message>
    <message>
        <source>Turun</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Turun 2 bulan berturut-turut, tanpa sengaja</source>
        <translation>Lost for 2 months in a row, without wanting to</translation>
    </message>
    <message>
        <source>Turun tanpa sengaja, atau nafsu makan hilang</source>
        <translation>Lost without wanting to, or no appetite</translation>
    </message>
    <message>
        <source>Turun {grams} gram.</source>
        <translation>Lost {grams} grams.</translation>
    </message>
    <message>
        <source>Turun {value} g</source>
        <translation>Lost {value} g</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tutup hari</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Tutup hari buka {day}</source>
        <translation>Close the session day {day}</translation>
    </message>
    <message>
        <source>Tutup hari itu</source>
        <translation>Close that day</translation>
    </message>
    <message>
        <source>Tutup program lain yang terbuka, lalu coba lagi.</source>
        <translation>Close other programs, then try again.</translation>
    </message>
    <message>
        <source>T{status} boleh hari ini</source>
        <translation>T{status} may be given today</translation>
    </message>
    <message>
        <source>T{status} mulai {next_on}</source>
        <translation>T{status} from {next_on}</translation>
    </message>
    <message>
        <source>U: ukur lagi · {keys}</source>
        <translation>U: measure again · {keys}</translation>
    </message>
    <message>
        <source>U: ukur lagi · {keys} · terakhir</source>
        <translation type="vanished">U: measure again · {keys} · last</translation>
    </message>
    <message>
        <source>Ubah data {name}</source>
        <translation>Change the data of {name}</translation>
    </message>
    <message>
        <source>Ubah isian pembukaan</source>
        <translation>Change what was opened</translation>
    </message>
    <message>
        <source>Ubah jawaban</source>
        <translation>Change the answer</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Ukur lagi</source>
        <translation>Measure again</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Ukuran kepala anak perlu diperiksa dokter. Ini belum tentu penyakit.</source>
        <translation>A doctor should look at the size of the child's head. It need not be an illness.</translation>
    </message>
    <message>
        <source>Ulangi gula darah</source>
        <translation>Repeat glucose</translation>
    </message>
    <message>
        <source>Ulangi tensi</source>
        <translation>Repeat pressure</translation>
    </message>
    <message>
        <source>Umur</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Umur anak dan jadwal imunisasi dihitung dari tanggal laptop. Pastikan dulu.</source>
        <translation>Children's ages and vaccine dates are worked out from the laptop's date. Make sure of it first.</translation>
    </message>
    <message>
        <source>Umur kehamilan</source>
        <translation>Weeks of pregnancy</translation>
    </message>
    <message>
        <source>Umur kehamilan belum diketahui</source>
        <translation>Weeks of pregnancy not known</translation>
    </message>
    <message>
        <source>Umur kehamilan saat lahir diubah</source>
        <translation>Weeks of pregnancy at birth changed</translation>
    </message>
    <message>
        <source>Umur kehamilan {age_words}, trimester {number}</source>
        <translation>{age_words} pregnant, trimester {number}</translation>
    </message>
    <message>
        <source>Umur {years} sampai 120 tahun. Anak yang lebih kecil perlu tanggal lahir: lihat Buku KIA.</source>
        <translation>Age {years} to 120 years. A younger child needs a date of birth: see the KIA book.</translation>
    </message>
    <message>
        <source>Undang laptop kedua</source>
        <translation>Invite a second laptop</translation>
    </message>
    <message>
        <source>Untuk apa lembar ini</source>
        <translation>What this sheet is for</translation>
    </message>
    <message>
        <source>Untuk tempat tanpa sinyal. Yang menunggu disimpan ke flashdisk dalam keadaan tersegel: hanya Puskesmas yang bisa membukanya. Laptop lain yang punya sinyal meneruskannya, lalu tanda terimanya dibawa kembali ke sini.</source>
        <translation>For places without a signal. What waits is saved to a stick, sealed: only the Puskesmas can open it. Another laptop that has a signal takes it on, and its receipts are brought back here.</translation>
    </message>
    <message>
        <source>Untuk umur 40 tahun ke atas yang pernah merokok, juga yang sudah berhenti.</source>
        <translation>For those of 40 years and over who have ever smoked, also if given up.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Urungkan dulu penggabungan yang lebih baru dari orang ini.</source>
        <translation>First undo the newer merge of this person.</translation>
    </message>
    <message>
        <source>Usia dewasa</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Usia dewasa dan lansia</source>
        <translation>Adults and elderly</translation>
    </message>
    <message>
        <source>Usia sekolah</source>
        <translation>School age</translation>
    </message>
    <message>
        <source>Usia sekolah dan remaja</source>
        <translation>School age and adolescents</translation>
    </message>
    <message>
        <source>Vaksin habis</source>
        <translation>Vaccine ran out</translation>
    </message>
    <message>
        <source>Vaksin sudah kedaluwarsa. Jangan dipakai; ambil botol lain.</source>
        <translation>The vaccine has expired. Do not use it; take another vial.</translation>
    </message>
    <message>
        <source>Vaksin yang dipakai</source>
        <translation>Vaccines in use</translation>
    </message>
    <message>
        <source>Ventilasi cukup</source>
        <translation>Enough fresh air</translation>
    </message>
    <message>
        <source>Vial {label} kedaluwarsa sejak {expires_on}. Jangan diberikan; periksa tanggalnya.</source>
        <translation>The vial of {label} expired on {expires_on}. Do not give it; check the date.</translation>
    </message>
    <message>
        <source>Vit. A biru</source>
        <translation>Vit. A blue</translation>
    </message>
    <message>
        <source>Vit. A ibu</source>
        <translation>Mother's vit. A</translation>
    </message>
    <message>
        <source>Vit. A merah</source>
        <translation>Vit. A red</translation>
    </message>
    <message>
        <source>Vit. A/cacing</source>
        <translation>Vit. A/deworming</translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation>Vitamin A</translation>
    </message>
    <message>
        <source>Vitamin A dan obat</source>
        <translation>Vitamin A and medicines</translation>
    </message>
    <message>
        <source>Vitamin A dan obat cacing</source>
        <translation>Vitamin A and deworming</translation>
    </message>
    <message>
        <source>Vitamin A dan obat diubah</source>
        <translation>Vitamin A and medicine changed</translation>
    </message>
    <message>
        <source>Vitamin A dan obat: ada yang dihapus atau diubah</source>
        <translation>Vitamin A and medicine: some removed or changed</translation>
    </message>
    <message>
        <source>Vitamin A dua kali setahun, Februari dan Agustus, untuk mata dan daya tahan.</source>
        <translation>Vitamin A twice a year, February and August, for the eyes and for strength.</translation>
    </message>
    <message>
        <source>Vitamin A ibu</source>
        <translation>Mother's vitamin A</translation>
    </message>
    <message>
        <source>Vitamin A ibu nifas</source>
        <translation>Vitamin A after birth</translation>
    </message>
    <message>
        <source>Vitamin A ibu nifas belum lengkap</source>
        <translation>Mother's vitamin A not complete</translation>
    </message>
    <message>
        <source>Vitamin A kapsul biru</source>
        <translation>Vitamin A, blue capsule</translation>
    </message>
    <message>
        <source>Vitamin A kapsul merah</source>
        <translation>Vitamin A, red capsule</translation>
    </message>
    <message>
        <source>Vitamin A terakhir</source>
        <translation>Last vitamin A</translation>
    </message>
    <message>
        <source>Vitamin A, obat cacing</source>
        <translation>Vitamin A, deworming</translation>
    </message>
    <message>
        <source>Waktu berhenti tidak dihitung</source>
        <translation>Time after giving up does not count</translation>
    </message>
    <message>
        <source>Waktu itu sakit: {words}</source>
        <translation>Was sick then: {words}</translation>
    </message>
    <message>
        <source>Waktu itu tanpa bidan: {words}</source>
        <translation>No midwife then: {words}</translation>
    </message>
    <message>
        <source>Waktu itu vaksin habis: {words}</source>
        <translation>Vaccine had run out: {words}</translation>
    </message>
    <message>
        <source>Waktu terakhir tersambung, di server Puskesmas baru {day}.</source>
        <translation>At the last connection it was only {day} on the Puskesmas server.</translation>
    </message>
    <message>
        <source>Waktunya</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Waktunya di sekolah: {doses}</source>
        <translation>Due at school: {doses}</translation>
    </message>
    <message>
        <source>Waktunya menilai PMT</source>
        <translation>Time to assess the recovery food</translation>
    </message>
    <message>
        <source>Waktunya periksa bayi baru lahir ({visit}), sampai {until}</source>
        <translation>Time for the newborn's check ({visit}), until {until}</translation>
    </message>
    <message>
        <source>Waktunya periksa nifas ({visit}), sampai {until}</source>
        <translation>Time for the mother's check ({visit}), until {until}</translation>
    </message>
    <message>
        <source>Waktunya: {supplements}</source>
        <translation>Due: {supplements}</translation>
    </message>
    <message>
        <source>Warga</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Warga posyandu ini</source>
        <translation>Belongs to this posyandu</translation>
    </message>
    <message>
        <source>Warga terdaftar: {people}</source>
        <translation>People registered: {people}</translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Warna kulit biru, pucat atau kuning</source>
        <translation>Skin blue, pale or yellow</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ya, berat</source>
        <translation>Yes, serious</translation>
    </message>
    <message>
        <source>Ya, hapus PIN</source>
        <translation>Yes, remove the PIN</translation>
    </message>
    <message>
        <source>Yang ada</source>
        <translation>What there is</translation>
    </message>
    <message>
        <source>Yang berbeda: isian kosong diisi, sisanya Anda yang memilih</source>
        <translation>Those that differ: empty fields are filled, you choose the rest</translation>
    </message>
    <message>
        <source>Yang bertugas</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>Yang biasa saja</source>
        <translation>Only the usual ones</translation>
    </message>
    <message>
        <source>Yang diberikan hari ini</source>
        <translation>What is given today</translation>
    </message>
    <message>
        <source>Yang diberikan pada kunjungan ini</source>
        <translation>What is given at this visit</translation>
    </message>
    <message>
        <source>Yang diketik</source>
        <translation>To be typed</translation>
    </message>
    <message>
        <source>Yang diketik di bawah belum disimpan. Esc sekali lagi keluar tanpa menyimpan.</source>
        <translation>What is typed below is not saved. Esc once more leaves without saving.</translation>
    </message>
    <message>
        <source>Yang diketik untuk pembetulan {day} akan hilang; kunjungan yang tersimpan tetap. Tekan B sekali lagi bila memang begitu.</source>
        <translation>What was typed to correct {day} will be gone; the saved visit stays. Press B once more if that is right.</translation>
    </message>
    <message>
        <source>Yang dikirim</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>Yang dikunjungi</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>Yang dilayani</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Yang dipakai</source>
        <translation>What is used</translation>
    </message>
    <message>
        <source>Yang dipilih adalah folder. Pilih berkas di dalamnya.</source>
        <translation>You chose a folder. Choose a file inside it.</translation>
    </message>
    <message>
        <source>Yang ditolak</source>
        <translation>What is refused</translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Yang menjawab halaman web, bukan server FHIR. Jika Wi-Fi meminta masuk dulu, masuklah lewat peramban.</source>
        <translation>A web page answered, not a FHIR server. If the Wi-Fi asks for a sign-in first, do that in the browser.</translation>
    </message>
    <message>
        <source>Yang menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Yang menyuntik</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Yang satu tercatat sebagai ibu dari yang lain. Periksa lagi.</source>
        <translation>One of them is recorded as the mother of the other. Check again.</translation>
    </message>
    <message>
        <source>Yang sudah berhenti juga: ya. Tidak sampai 20 bungkus seumur hidup: tidak</source>
        <translation>Given up as well: yes. Fewer than 20 packs in a lifetime: no</translation>
    </message>
    <message>
        <source>Yang sudah dicatat</source>
        <translation>Recorded already</translation>
    </message>
    <message>
        <source>Yang sudah dilakukan</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Yang sudah masuk tetap ada walau dihentikan.</source>
        <translation>What is already in stays, even when stopped.</translation>
    </message>
    <message>
        <source>Yang sudah tersimpan diganti: {changes}. Apa sebabnya?</source>
        <translation>What is saved is replaced: {changes}. What is the reason?</translation>
    </message>
    <message>
        <source>Yang sudah tersimpan diubah. Apa sebabnya?</source>
        <translation>What is saved is changed. What is the reason?</translation>
    </message>
    <message>
        <source>Yang terakhir {day}.</source>
        <translation>The last one {day}.</translation>
    </message>
    <message>
        <source>Yang tinggal di sini</source>
        <translation>Who lives here</translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation>Zinc</translation>
    </message>
    <message>
        <source>Zinc setiap hari selama 10 hari, walau diare sudah berhenti.</source>
        <translation>Zinc every day for 10 days, even when the diarrhoea has stopped.</translation>
    </message>
    <message>
        <source>\{\w+\}</source>
        <translation>\{\w+\}</translation>
    </message>
    <message>
        <source>admin posyandu</source>
        <translation>posyandu's admin</translation>
    </message>
    <message>
        <source>alamat belum ada</source>
        <translation>no address yet</translation>
    </message>
    <message>
        <source>alat</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>alat Hb</source>
        <translation>Hb meter</translation>
    </message>
    <message>
        <source>alat asam urat</source>
        <translation>uric acid meter</translation>
    </message>
    <message>
        <source>alat denyut janin</source>
        <translation>fetal heart monitor</translation>
    </message>
    <message>
        <source>alat gula darah</source>
        <translation>glucose meter</translation>
    </message>
    <message>
        <source>alat kolesterol</source>
        <translation>cholesterol meter</translation>
    </message>
    <message>
        <source>alat ukur</source>
        <translation>measuring board</translation>
    </message>
    <message>
        <source>albendazol 200 mg</source>
        <translation>albendazole 200 mg</translation>
    </message>
    <message>
        <source>albendazol 400 mg</source>
        <translation>albendazole 400 mg</translation>
    </message>
    <message>
        <source>anak ke-{limit} atau lebih</source>
        <translation>child number {limit} or more</translation>
    </message>
    <message>
        <source>angka sebelumnya dibetulkan</source>
        <translation>an earlier number was corrected</translation>
    </message>
    <message>
        <source>apras</source>
        <translation type="vanished">preschool</translation>
    </message>
    <message>
        <source>bOPV</source>
        <translation>bOPV</translation>
    </message>
    <message>
        <source>balita</source>
        <translation type="vanished">under-five</translation>
    </message>
    <message>
        <source>balita ditimbang · D/S {share}</source>
        <translation>under-fives weighed · D/S {share}</translation>
    </message>
    <message>
        <source>baris tidak terbaca · Alt+4</source>
        <translation>rows that cannot be read · Alt+4</translation>
    </message>
    <message>
        <source>baru pertama kali ditimbang</source>
        <translation>weighed for the first time</translation>
    </message>
    <message>
        <source>batang/hari</source>
        <translation>cigarettes/day</translation>
    </message>
    <message>
        <source>bayi</source>
        <translation type="vanished">baby</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>belum ada titipan</source>
        <translation>no parcels yet</translation>
    </message>
    <message>
        <source>belum ada waktu ia lahir</source>
        <translation>did not exist when they were born</translation>
    </message>
    <message>
        <source>belum berakhir</source>
        <translation>not ended yet</translation>
    </message>
    <message>
        <source>belum dapat layanan</source>
        <translation>no access to care</translation>
    </message>
    <message>
        <source>belum datang</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>belum ditanyakan pada kartu</source>
        <translation type="vanished">not asked on any card</translation>
    </message>
    <message>
        <source>belum melindungi</source>
        <translation>does not protect yet</translation>
    </message>
    <message>
        <source>berat badan dua bulan tidak naik (2T)</source>
        <translation>weight not gained for two months (2T)</translation>
    </message>
    <message>
        <source>berat badan kurang</source>
        <translation>underweight</translation>
    </message>
    <message>
        <source>berat badan sangat kurang</source>
        <translation>severe underweight</translation>
    </message>
    <message>
        <source>berat badan tidak naik</source>
        <translation>weight not gained</translation>
    </message>
    <message>
        <source>berat lahir {plain} tidak mungkin</source>
        <translation>birth weight {plain} is not possible</translation>
    </message>
    <message>
        <source>berat tetap</source>
        <translation>weight unchanged</translation>
    </message>
    <message>
        <source>berbaring</source>
        <translation>lying</translation>
    </message>
    <message>
        <source>berbeda atau lebih lengkap · Alt+2</source>
        <translation>different or fuller · Alt+2</translation>
    </message>
    <message>
        <source>berdiri</source>
        <translation>standing</translation>
    </message>
    <message>
        <source>bidan</source>
        <translation>midwife</translation>
    </message>
    <message>
        <source>bln/thn</source>
        <translation>mm/yyyy</translation>
    </message>
    <message>
        <source>boleh diberikan hari ini</source>
        <translation>may be given today</translation>
    </message>
    <message>
        <source>boleh dikosongkan</source>
        <translation>may be left empty</translation>
    </message>
    <message>
        <source>boleh hari ini</source>
        <translation>may be given today</translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation>may be empty</translation>
    </message>
    <message>
        <source>book</source>
        <translation type="vanished">book</translation>
    </message>
    <message>
        <source>bukan angka</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>bukan untuk jenis kelaminnya</source>
        <translation>is not for this sex</translation>
    </message>
    <message>
        <source>bukan untuk kelasnya sekarang</source>
        <translation>is not for this school class now</translation>
    </message>
    <message>
        <source>bukan untuk provinsi ini</source>
        <translation>not for this province</translation>
    </message>
    <message>
        <source>bukan untuk yang lahir pada tahun itu</source>
        <translation>is not for those born in that year</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>months</translation>
    </message>
    <message>
        <source>bulan depan</source>
        <translation>next month</translation>
    </message>
    <message>
        <source>bulan lalu tidak ditimbang</source>
        <translation>not weighed last month</translation>
    </message>
    <message>
        <source>bulan pada “{text}” tidak dikenal</source>
        <translation>the month in “{text}” is not known</translation>
    </message>
    <message>
        <source>bulan vitamin A</source>
        <translation>vitamin A month</translation>
    </message>
    <message>
        <source>bulan/tahun, misalnya 8/2027</source>
        <translation>month/year, for example 8/2027</translation>
    </message>
    <message>
        <source>bungkus</source>
        <translation>packs</translation>
    </message>
    <message>
        <source>cara ukur “{text}” tidak dikenal; tulis Berdiri atau Terlentang</source>
        <translation>measured “{text}” is not known; write Berdiri (standing) or Terlentang (lying)</translation>
    </message>
    <message>
        <source>catatan</source>
        <translation>record</translation>
    </message>
    <message>
        <source>catatan PMT</source>
        <translation>feeding record</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>clock</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>dan {count} lagi</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>dari rencana</source>
        <translation>of the planned</translation>
    </message>
    <message>
        <source>datang dan ditimbang</source>
        <translation>came and were weighed</translation>
    </message>
    <message>
        <source>datang hari ini</source>
        <translation>came today</translation>
    </message>
    <message>
        <source>dengan {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>desa contoh: semua orang karangan</source>
        <translation>demo village: everybody is invented</translation>
    </message>
    <message>
        <source>dewasa</source>
        <translation type="vanished">adult</translation>
    </message>
    <message>
        <source>di bawah {}</source>
        <translation>below {}</translation>
    </message>
    <message>
        <source>di rumah</source>
        <translation>at home</translation>
    </message>
    <message>
        <source>dianjurkan mulai umur {from_month} tahun</source>
        <translation>advised from {from_month} years</translation>
    </message>
    <message>
        <source>dianjurkan, ada risiko ({words})</source>
        <translation>advised, there is a risk ({words})</translation>
    </message>
    <message>
        <source>dibetulkan</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>dibetulkan: {why}</source>
        <translation>corrected: {why}</translation>
    </message>
    <message>
        <source>dicatat susulan</source>
        <translation>recorded late</translation>
    </message>
    <message>
        <source>dicatat terlambat</source>
        <translation>recorded late</translation>
    </message>
    <message>
        <source>dicatat {date}</source>
        <translation>recorded {date}</translation>
    </message>
    <message>
        <source>diisi bidan</source>
        <translation>filled in by the midwife</translation>
    </message>
    <message>
        <source>diterima</source>
        <translation>received</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>ditulis dalam gram</source>
        <translation>written in grams</translation>
    </message>
    <message>
        <source>ditulis dalam meter</source>
        <translation>written in metres</translation>
    </message>
    <message>
        <source>ditulis dalam milimeter</source>
        <translation>written in millimetres</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>dosis sebelumnya belum ada</source>
        <translation>the dose before is missing</translation>
    </message>
    <message>
        <source>dosis sebelumnya terlewat</source>
        <translation>the dose before was missed</translation>
    </message>
    <message>
        <source>draf {clock}</source>
        <translation>draft {clock}</translation>
    </message>
    <message>
        <source>dua kali?</source>
        <translation>twice?</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>g untuk tiap kg</source>
        <translation>g for each kg</translation>
    </message>
    <message>
        <source>g/dL</source>
        <translation>g/dL</translation>
    </message>
    <message>
        <source>gejala TBC</source>
        <translation>signs of TB</translation>
    </message>
    <message>
        <source>given_on</source>
        <translation>given_on</translation>
    </message>
    <message>
        <source>gizi kurang</source>
        <translation>wasting</translation>
    </message>
    <message>
        <source>gizi kurang menurut LILA</source>
        <translation>wasting by arm circumference</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>grams</translation>
    </message>
    <message>
        <source>gram · {short_number} kg</source>
        <translation>grams · {short_number} kg</translation>
    </message>
    <message>
        <source>gula {value}</source>
        <translation>glucose {value}</translation>
    </message>
    <message>
        <source>halaman {number} dari {count}</source>
        <translation>page {number} of {count}</translation>
    </message>
    <message>
        <source>hamil {weeks} minggu</source>
        <translation>{weeks} wk pregnant</translation>
    </message>
    <message>
        <source>hanya bidan dan yang mencatat yang tahu</source>
        <translation>only the midwife and whoever recorded it know</translation>
    </message>
    <message>
        <source>hanya bila ada risiko</source>
        <translation>only with a risk</translation>
    </message>
    <message>
        <source>hanya untuk bidan</source>
        <translation>only for the midwife</translation>
    </message>
    <message>
        <source>hanya untuk perempuan</source>
        <translation>girls and women only</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="vanished">heart</translation>
    </message>
    <message>
        <source>ibu di atas {limit} tahun</source>
        <translation>mother above {limit} years</translation>
    </message>
    <message>
        <source>ibu di bawah {limit} tahun</source>
        <translation>mother below {limit} years</translation>
    </message>
    <message>
        <source>ibu hamil</source>
        <translation type="vanished">pregnant women</translation>
    </message>
    <message>
        <source>ibu hamil KEK</source>
        <translation>energy deficiency in pregnancy</translation>
    </message>
    <message>
        <source>ibu menyusui</source>
        <translation type="vanished">breastfeeding</translation>
    </message>
    <message>
        <source>ibu nifas</source>
        <translation type="vanished">women after birth</translation>
    </message>
    <message>
        <source>isian yang hanya bisa dibaca bidan dan yang mencatat</source>
        <translation>a field that only the midwife and whoever recorded it can read</translation>
    </message>
    <message>
        <source>jarak kurang</source>
        <translation>too short an interval</translation>
    </message>
    <message>
        <source>jarak kurang dari {limit} bulan dari persalinan lalu</source>
        <translation>less than {limit} months since the last birth</translation>
    </message>
    <message>
        <source>jawaban tercatat.</source>
        <translation>answer recorded.</translation>
    </message>
    <message>
        <source>jenis kelamin (L/P)</source>
        <translation>sex (L/P)</translation>
    </message>
    <message>
        <source>kader</source>
        <translation type="vanished">kader</translation>
    </message>
    <message>
        <source>kali</source>
        <translation>times</translation>
    </message>
    <message>
        <source>kali ukur</source>
        <translation>measurements</translation>
    </message>
    <message>
        <source>kali/menit</source>
        <translation>beats/min</translation>
    </message>
    <message>
        <source>kapsul</source>
        <translation>capsules</translation>
    </message>
    <message>
        <source>kartu merujuk mulai {number} jawaban Ya</source>
        <translation>the card refers from {number} answers Yes</translation>
    </message>
    <message>
        <source>kelas belum diketahui</source>
        <translation>school class not known</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>kg dari berat sebelum hamil</source>
        <translation>kg since before pregnancy</translation>
    </message>
    <message>
        <source>kg · dicatat {grams} gram</source>
        <translation>kg · recorded as {grams} grams</translation>
    </message>
    <message>
        <source>kg/m²</source>
        <translation>kg/m²</translation>
    </message>
    <message>
        <source>kiriman perlu diperbaiki</source>
        <translation>uploads to be corrected</translation>
    </message>
    <message>
        <source>kode {status}, tanpa alasan</source>
        <translation>code {status}, without a reason</translation>
    </message>
    <message>
        <source>kontak erat pasien TBC diperiksa walau tanpa gejala</source>
        <translation>close contacts of a TB patient are examined even without signs</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>kosongkan bila belum ada nama</source>
        <translation>leave empty if there is no name yet</translation>
    </message>
    <message>
        <source>kosongkan bila belum, misalnya Puskesmas</source>
        <translation>leave empty if not yet, for example Puskesmas</translation>
    </message>
    <message>
        <source>kosongkan bila lupa</source>
        <translation>leave empty if forgotten</translation>
    </message>
    <message>
        <source>kunjungan hari ini</source>
        <translation>visit of today</translation>
    </message>
    <message>
        <source>kunjungan rumah {day}</source>
        <translation>home visit of {day}</translation>
    </message>
    <message>
        <source>kunjungan yang dibatalkan ini dihitung lagi</source>
        <translation>this cancelled visit counts again</translation>
    </message>
    <message>
        <source>kunjungan {day}</source>
        <translation>visit of {day}</translation>
    </message>
    <message>
        <source>kunjungan {day}, belum disimpan</source>
        <translation>visit of {day}, not saved</translation>
    </message>
    <message>
        <source>kurang dari {}</source>
        <translation>less than {}</translation>
    </message>
    <message>
        <source>lahir {day}</source>
        <translation>born {day}</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>lansia</source>
        <translation type="vanished">elderly</translation>
    </message>
    <message>
        <source>laptop ini</source>
        <translation>this laptop</translation>
    </message>
    <message>
        <source>laptop lain</source>
        <translation>another laptop</translation>
    </message>
    <message>
        <source>lebih dari {}</source>
        <translation>more than {}</translation>
    </message>
    <message>
        <source>lewat umurnya</source>
        <translation>past the age</translation>
    </message>
    <message>
        <source>lewat waktunya</source>
        <translation>past its time</translation>
    </message>
    <message>
        <source>lihat Buku KIA</source>
        <translation>see the KIA book</translation>
    </message>
    <message>
        <source>lihat dulu Buku KIA</source>
        <translation>see the KIA book first</translation>
    </message>
    <message>
        <source>lihat dulu kartunya</source>
        <translation>see the card first</translation>
    </message>
    <message>
        <source>lihat isian</source>
        <translation>see the fields</translation>
    </message>
    <message>
        <source>menjadi T{leads_to}, {sure}</source>
        <translation>becomes T{leads_to}, {sure}</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>menunggu bidan</source>
        <translation type="vanished">waiting for the midwife</translation>
    </message>
    <message>
        <source>menunggu sinyal</source>
        <translation>waiting for signal</translation>
    </message>
    <message>
        <source>menunggu: belum ada server</source>
        <translation>waiting: no server yet</translation>
    </message>
    <message>
        <source>merah 200.000 SI, yang kedua 24 jam kemudian</source>
        <translation>red 200,000 IU, the second 24 hours later</translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation>mg/dL</translation>
    </message>
    <message>
        <source>minggu</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>minggu ini</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>minggu kehamilan</source>
        <translation>weeks of pregnancy</translation>
    </message>
    <message>
        <source>minta {name}</source>
        <translation>ask {name}</translation>
    </message>
    <message>
        <source>mirip</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>misalnya Posyandu Melati 1</source>
        <translation>for example Posyandu Melati 1</translation>
    </message>
    <message>
        <source>misalnya Puskesmas Sukamaju</source>
        <translation>for example Puskesmas Sukamaju</translation>
    </message>
    <message>
        <source>misalnya Sukamaju</source>
        <translation>for example Sukamaju</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>mmHg · garis putus-putus: batas tensi tinggi</source>
        <translation>mmHg · broken line: limit of high pressure</translation>
    </message>
    <message>
        <source>mm[Hg]</source>
        <translation>mm[Hg]</translation>
    </message>
    <message>
        <source>mulai {short_date}</source>
        <translation>from {short_date}</translation>
    </message>
    <message>
        <source>mulai {}</source>
        <translation>from {}</translation>
    </message>
    <message>
        <source>naik (N) · N/D {share}</source>
        <translation>gained (N) · N/D {share}</translation>
    </message>
    <message>
        <source>naik berat badannya</source>
        <translation>gained weight</translation>
    </message>
    <message>
        <source>naik paling sedikit {number} g</source>
        <translation>at least {number} g gained</translation>
    </message>
    <message>
        <source>naik {grams} g ({rate} g/kg/hari)</source>
        <translation>gained {grams} g ({rate} g/kg/day)</translation>
    </message>
    <message>
        <source>nama kosong</source>
        <translation>name is empty</translation>
    </message>
    <message>
        <source>nomor batch</source>
        <translation>batch number</translation>
    </message>
    <message>
        <source>oleh {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>onset_on</source>
        <translation>onset_on</translation>
    </message>
    <message>
        <source>orang baru · Alt+1</source>
        <translation>new people · Alt+1</translation>
    </message>
    <message>
        <source>orang dikunjungi</source>
        <translation>people visited</translation>
    </message>
    <message>
        <source>orang dilayani</source>
        <translation>people served</translation>
    </message>
    <message>
        <source>paling cepat {short_date}</source>
        <translation>{short_date} at the earliest</translation>
    </message>
    <message>
        <source>panah kiri atau kanan: gambar lain ({place} dari {pages})</source>
        <translation>left or right arrow: another picture ({place} of {pages})</translation>
    </message>
    <message>
        <source>panjang (cm)</source>
        <translation>length (cm)</translation>
    </message>
    <message>
        <source>pembetulan belum disimpan</source>
        <translation>correction not saved yet</translation>
    </message>
    <message>
        <source>pencil</source>
        <translation type="vanished">pencil</translation>
    </message>
    <message>
        <source>pengukuran tidak diambil: {trouble}</source>
        <translation>measurement not taken: {trouble}</translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation>female</translation>
    </message>
    <message>
        <source>periksa lagi</source>
        <translation>check again</translation>
    </message>
    <message>
        <source>perlu dirujuk</source>
        <translation>to be referred</translation>
    </message>
    <message>
        <source>person</source>
        <translation type="vanished">person</translation>
    </message>
    <message>
        <source>pertanyaan</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>perubahan belum disimpan</source>
        <translation>change not saved</translation>
    </message>
    <message>
        <source>pill</source>
        <translation type="vanished">pill</translation>
    </message>
    <message>
        <source>pita LILA</source>
        <translation>MUAC tape</translation>
    </message>
    <message>
        <source>pita ukur</source>
        <translation>tape</translation>
    </message>
    <message>
        <source>porsi</source>
        <translation>portions</translation>
    </message>
    <message>
        <source>porsi belum dicatat</source>
        <translation>portions not recorded</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="vanished">pregnant</translation>
    </message>
    <message>
        <source>provinsi belum diketahui</source>
        <translation>province not known</translation>
    </message>
    <message>
        <source>pulang sebelum selesai</source>
        <translation>went home before the end</translation>
    </message>
    <message>
        <source>punya Buku KIA (belum ditanyakan)</source>
        <translation>have a KIA book (not asked yet)</translation>
    </message>
    <message>
        <source>remaja</source>
        <translation type="vanished">adolescent</translation>
    </message>
    <message>
        <source>reported_on</source>
        <translation>reported_on</translation>
    </message>
    <message>
        <source>rujukan</source>
        <translation>referral</translation>
    </message>
    <message>
        <source>rujukan selesai.</source>
        <translation>referral done.</translation>
    </message>
    <message>
        <source>rumah</source>
        <translation>home</translation>
    </message>
    <message>
        <source>rumah sakit</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>salah koma</source>
        <translation>comma misplaced</translation>
    </message>
    <message>
        <source>sampai</source>
        <translation>until</translation>
    </message>
    <message>
        <source>sampai {short_date}</source>
        <translation>until {short_date}</translation>
    </message>
    <message>
        <source>sampai {}</source>
        <translation>up to {}</translation>
    </message>
    <message>
        <source>satu gejala disampaikan dulu kepada bidan; {card}</source>
        <translation>one sign is told to the midwife first; {card}</translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="vanished">scale</translation>
    </message>
    <message>
        <source>segera lapor</source>
        <translation>report soon</translation>
    </message>
    <message>
        <source>sejak {clock}</source>
        <translation>since {clock}</translation>
    </message>
    <message>
        <source>sejak {short_date}</source>
        <translation>since {short_date}</translation>
    </message>
    <message>
        <source>sekarang juga</source>
        <translation>right now</translation>
    </message>
    <message>
        <source>semua sasaran (balita terdaftar)</source>
        <translation>all targets (registered under-fives)</translation>
    </message>
    <message>
        <source>sudah</source>
        <translation>done</translation>
    </message>
    <message>
        <source>sudah bulan ini</source>
        <translation>had this month</translation>
    </message>
    <message>
        <source>sudah lengkap</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>sudah sama · Alt+3</source>
        <translation>already the same · Alt+3</translation>
    </message>
    <message>
        <source>sudah tercakup vaksin lain</source>
        <translation>is already covered by another vaccine</translation>
    </message>
    <message>
        <source>supaya aman, di bawah {years} tahun {number} gejala sudah dilihat bidan; {card}</source>
        <translation>to be safe, below {years} years {number} signs are already seen by the midwife; {card}</translation>
    </message>
    <message>
        <source>supaya aman, {symptoms} saja sudah dilihat bidan; {card}</source>
        <translation>to be safe, {symptoms} alone is already seen by the midwife; {card}</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation type="vanished">syringe</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tablets</translation>
    </message>
    <message>
        <source>tadi {values}</source>
        <translation>before {values}</translation>
    </message>
    <message>
        <source>tahun</source>
        <translation>years</translation>
    </message>
    <message>
        <source>tahun pada “{text}” harus empat angka</source>
        <translation>the year in “{text}” needs four digits</translation>
    </message>
    <message>
        <source>tahun · {born_meaning}</source>
        <translation>years · {born_meaning}</translation>
    </message>
    <message>
        <source>tanda bahaya</source>
        <translation>danger signs</translation>
    </message>
    <message>
        <source>tanggal lahir</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>tanggal lahir belum tiba</source>
        <translation>date of birth is still to come</translation>
    </message>
    <message>
        <source>tanggal lahir lebih dari {oldest_years} tahun lalu</source>
        <translation>date of birth is more than {oldest_years} years ago</translation>
    </message>
    <message>
        <source>tanggal lupa</source>
        <translation>date forgotten</translation>
    </message>
    <message>
        <source>tanggal pengukuran belum tiba</source>
        <translation>the day of measuring is still to come</translation>
    </message>
    <message>
        <source>tanggal pengukuran kosong</source>
        <translation>day of measuring is empty</translation>
    </message>
    <message>
        <source>tanggal pengukuran sebelum tanggal lahir</source>
        <translation>the day of measuring is before the birth</translation>
    </message>
    <message>
        <source>tanggal suntikan terakhir lupa</source>
        <translation>date of the last injection forgotten</translation>
    </message>
    <message>
        <source>tanggal “{text}” tidak ada di kalender</source>
        <translation>the date “{text}” does not exist</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>tanyakan dulu riwayatnya</source>
        <translation>ask for the history first</translation>
    </message>
    <message>
        <source>tanyakan dulu: sudah di sekolah?</source>
        <translation>ask first: already given at school?</translation>
    </message>
    <message>
        <source>telepon belum ada</source>
        <translation>no telephone yet</translation>
    </message>
    <message>
        <source>tensimeter</source>
        <translation>blood pressure meter</translation>
    </message>
    <message>
        <source>terakhir {text}</source>
        <translation>last {text}</translation>
    </message>
    <message>
        <source>terakhir {value}, {month}</source>
        <translation>last {value}, {month}</translation>
    </message>
    <message>
        <source>tercatat sudah datang.</source>
        <translation>recorded as arrived.</translation>
    </message>
    <message>
        <source>terlalu muda</source>
        <translation>too young</translation>
    </message>
    <message>
        <source>terlentang</source>
        <translation>lying</translation>
    </message>
    <message>
        <source>terlindung sampai</source>
        <translation>protected until</translation>
    </message>
    <message>
        <source>tgl/bln/thn</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>tidak dicatat dipakai di posyandu ini (menu Vaksin yang dipakai)</source>
        <translation>is not marked as used at this posyandu (menu Vaccines in use)</translation>
    </message>
    <message>
        <source>tidak dihitung</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>tidak dipakai di sini</source>
        <translation>not used here</translation>
    </message>
    <message>
        <source>tidak dipakai lagi</source>
        <translation>no longer used</translation>
    </message>
    <message>
        <source>tidak minum obat</source>
        <translation>not taking medicine</translation>
    </message>
    <message>
        <source>tidak naik</source>
        <translation>did not gain</translation>
    </message>
    <message>
        <source>tidak perlu lagi, status sudah T5</source>
        <translation>is not needed any more, status is T5</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>timbangan</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>tinggi (cm)</source>
        <translation>height (cm)</translation>
    </message>
    <message>
        <source>tulis sebabnya, lalu Enter</source>
        <translation>write why, then Enter</translation>
    </message>
    <message>
        <source>turun {value} g</source>
        <translation>lost {value} g</translation>
    </message>
    <message>
        <source>ulang {when}</source>
        <translation>again {when}</translation>
    </message>
    <message>
        <source>umur (bulan)</source>
        <translation>age (months)</translation>
    </message>
    <message>
        <source>umur (tahun)</source>
        <translation>age (years)</translation>
    </message>
    <message>
        <source>usia sekolah</source>
        <translation type="vanished">school age</translation>
    </message>
    <message>
        <source>waktunya bulan ini</source>
        <translation>due this month</translation>
    </message>
    <message>
        <source>waktunya sekarang</source>
        <translation>due now</translation>
    </message>
    <message>
        <source>yang membaca: bidan, dan yang mencatat</source>
        <translation>readers: the midwife, and whoever wrote it</translation>
    </message>
    <message>
        <source>yang terakhir {seconds}</source>
        <translation>the last one {seconds}</translation>
    </message>
    <message>
        <source>{age_days} hari</source>
        <translation>{age_days} d</translation>
    </message>
    <message>
        <source>{asked_on} sebelum lahir. Periksa tanggalnya.</source>
        <translation>{asked_on} is before the birth. Check the date.</translation>
    </message>
    <message>
        <source>{asked_on} sesudah kunjungan ini. Periksa tanggalnya.</source>
        <translation>{asked_on} is after this visit. Check the date.</translation>
    </message>
    <message>
        <source>{asked}? Pilih di Rujuk ke. Bila tidak dirujuk, tekan Ctrl+S sekali lagi.</source>
        <translation>{asked}? Choose under Refer to. If not referred, press Ctrl+S once more.</translation>
    </message>
    <message>
        <source>{change}, perlu paling sedikit {needed_g} g</source>
        <translation>{change}, at least {needed_g} g needed</translation>
    </message>
    <message>
        <source>{column}: {trouble}, jadi dikosongkan.</source>
        <translation>{column}: {trouble}, so it is left empty.</translation>
    </message>
    <message>
        <source>{count} botol vaksin</source>
        <translation>vials: {count}</translation>
    </message>
    <message>
        <source>{count} catatan lain</source>
        <translation>{count} other records</translation>
    </message>
    <message>
        <source>{count} catatan lain berubah</source>
        <translation>{count} other records changed</translation>
    </message>
    <message>
        <source>{count} dari {codes_count} terisi</source>
        <translation>{count} of {codes_count} filled in</translation>
    </message>
    <message>
        <source>{count} data baru diterima server.</source>
        <translation>{count} more records are on the server.</translation>
    </message>
    <message>
        <source>{count} data diterima server.</source>
        <translation>{count} records received by the server.</translation>
    </message>
    <message>
        <source>{count} dipilih. Enter menandatangani semuanya.</source>
        <translation>{count} chosen. Enter signs them all.</translation>
    </message>
    <message>
        <source>{count} hadir</source>
        <translation>{count} present</translation>
    </message>
    <message>
        <source>{count} hal belum selesai ikut tercatat.</source>
        <translation>Unfinished things noted: {count}.</translation>
    </message>
    <message>
        <source>{count} imunisasi</source>
        <translation>immunisations: {count}</translation>
    </message>
    <message>
        <source>{count} imunisasi tidak diberi</source>
        <translation>immunisations not given: {count}</translation>
    </message>
    <message>
        <source>{count} isian berbeda: lihat Isi berbeda (F10).</source>
        <translation>{count} fields differ: see What differs (F10).</translation>
    </message>
    <message>
        <source>{count} isian diputuskan. Isi yang lain tetap tercatat di riwayat.</source>
        <translation>{count} fields decided. The other values stay in the history.</translation>
    </message>
    <message>
        <source>{count} isian kartu dan kuesioner</source>
        <translation>card fields and questionnaires: {count}</translation>
    </message>
    <message>
        <source>{count} jawaban rujukan</source>
        <translation>{count} referral answers</translation>
    </message>
    <message>
        <source>{count} kunjungan</source>
        <translation>visits: {count}</translation>
    </message>
    <message>
        <source>{count} kunjungan dibetulkan</source>
        <translation>{count} corrected visits</translation>
    </message>
    <message>
        <source>{count} kunjungan dinilai ulang, {changed} hasilnya berubah.</source>
        <translation>Visits judged again: {count}; results changed: {changed}.</translation>
    </message>
    <message>
        <source>{count} kunjungan sesudah ditutup: {names}. Belum ada di angka yang ditandatangani.</source>
        <translation>After the close: {names} ({count}). Not in the signed numbers.</translation>
    </message>
    <message>
        <source>{count} kunjungan sudah ditandatangani.</source>
        <translation>Visits signed: {count}.</translation>
    </message>
    <message>
        <source>{count} kunjungan susulan</source>
        <translation>late visits: {count}</translation>
    </message>
    <message>
        <source>{count} kunjungan, terakhir {day}</source>
        <translation>visits: {count}, last {day}</translation>
    </message>
    <message>
        <source>{count} lagi menyusul sesudah ini.</source>
        <translation>{count} more follow after this.</translation>
    </message>
    <message>
        <source>{count} menunggu bidan. Enter membuka.</source>
        <translation>{count} wait for the midwife. Enter opens.</translation>
    </message>
    <message>
        <source>{count} menunggu. Spasi memilih, Enter membuka.</source>
        <translation>{count} waiting. Space chooses, Enter opens.</translation>
    </message>
    <message>
        <source>{count} orang</source>
        <translation>people: {count}</translation>
    </message>
    <message>
        <source>{count} orang baru</source>
        <translation>{count} new people</translation>
    </message>
    <message>
        <source>{count} orang berubah</source>
        <translation>{count} changed people</translation>
    </message>
    <message>
        <source>{count} orang ditunggu dan belum datang</source>
        <translation>Awaited and not here yet: {count}</translation>
    </message>
    <message>
        <source>{count} orang · langkah</source>
        <translation>people: {count} · step</translation>
    </message>
    <message>
        <source>{count} orang · menurut risiko</source>
        <translation>people: {count} · by risk</translation>
    </message>
    <message>
        <source>{count} orang · {came} datang hari ini</source>
        <translation>people: {count} · {came} came today</translation>
    </message>
    <message>
        <source>{count} perlu diperbaiki asalnya.</source>
        <translation>{count} need mending where they came from.</translation>
    </message>
    <message>
        <source>{count} perlu diperbaiki: lihat Kiriman (Ctrl+L).</source>
        <translation>{count} need mending: see Uploads to the server (Ctrl+L).</translation>
    </message>
    <message>
        <source>{count} pertama</source>
        <translation>first {count}</translation>
    </message>
    <message>
        <source>{count} rujukan terbuka{late}</source>
        <translation>open referrals: {count}{late}</translation>
    </message>
    <message>
        <source>{count} tanda terima ditulis: bawa flashdisk ini kembali ke laptop asalnya.</source>
        <translation>{count} receipts written: take this stick back to the laptop it came from.</translation>
    </message>
    <message>
        <source>{count} titipan diteruskan dalam keadaan tersegel.</source>
        <translation>{count} parcels taken on, sealed.</translation>
    </message>
    <message>
        <source>{count}: TBC, {hidden}</source>
        <translation>{count}: TB, {hidden}</translation>
    </message>
    <message>
        <source>{created} orang baru masuk daftar</source>
        <translation>{created} new people joined the list</translation>
    </message>
    <message>
        <source>{date} pukul {at:%H.%M}</source>
        <translation>{date} at {at:%H.%M}</translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{days} hari lalu</source>
        <translation>{days} d ago</translation>
    </message>
    <message>
        <source>{day} belum ada di laptop ini. Enter sekali lagi: catat sebagai hari buka.</source>
        <translation>{day} is not on this laptop yet. Enter once more: record it as a session day.</translation>
    </message>
    <message>
        <source>{day} sudah lebih dari setahun lalu. Periksa tahunnya.</source>
        <translation>{day} is more than a year ago. Check the year.</translation>
    </message>
    <message>
        <source>{day} · {count} datang</source>
        <translation>{day} · {count} came</translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>{dose} belum dicatat. Ctrl+Enter mencatatnya, Esc membatalkannya.</source>
        <translation>{dose} is not recorded yet. Ctrl+Enter records it, Esc gives it up.</translation>
    </message>
    <message>
        <source>{dose} dicatat: batch {lot}, {name}. Botol lain? Hapus, lalu beri lagi.</source>
        <translation>{dose} recorded: batch {lot}, {name}. Another vial? Remove it, then give it again.</translation>
    </message>
    <message>
        <source>{dose} tidak diberikan: {reason}. Dosis ini tetap ditunggu.</source>
        <translation>{dose} not given: {reason}. The dose stays awaited.</translation>
    </message>
    <message>
        <source>{dose} · menunggu tanda tangan bidan</source>
        <translation>{dose} · waits for the midwife's signature</translation>
    </message>
    <message>
        <source>{doubts_count} hal perlu dilihat lagi. </source>
        <translation>To look at once more: {doubts_count}. </translation>
    </message>
    <message>
        <source>{eaten} dimakan</source>
        <translation>{eaten} eaten</translation>
    </message>
    <message>
        <source>{eaten} porsi dimakan</source>
        <translation>{eaten} portions eaten</translation>
    </message>
    <message>
        <source>{first} tetap ada; {second} digabung ke situ.</source>
        <translation>{first} stays; {second} is merged into it.</translation>
    </message>
    <message>
        <source>{first}–{last} bulan</source>
        <translation>{first}–{last} months</translation>
    </message>
    <message>
        <source>{found} belum tiba. Periksa tahunnya</source>
        <translation>{found} is still to come. Check the year</translation>
    </message>
    <message>
        <source>{found} belum tiba. Periksa tanggalnya</source>
        <translation>{found} has not come yet. Check the date</translation>
    </message>
    <message>
        <source>{given} porsi diberikan</source>
        <translation>{given} portions given</translation>
    </message>
    <message>
        <source>{grams} gram</source>
        <translation>{grams} grams</translation>
    </message>
    <message>
        <source>{groups} (seorang bisa dihitung di dua kelompok)</source>
        <translation>{groups} (one person may be counted in two groups)</translation>
    </message>
    <message>
        <source>{head}tidak ada vaksin khusus provinsi.</source>
        <translation>{head}no vaccines of its own.</translation>
    </message>
    <message>
        <source>{head}{said} Bila memang benar, pilih alasannya untuk menyimpan.</source>
        <translation>{head}{said} If it really is so, choose the reason to save.</translation>
    </message>
    <message>
        <source>{head}{vaccines} dijadwalkan di sini.</source>
        <translation>{head}{vaccines} are planned here.</translation>
    </message>
    <message>
        <source>{key} dipakai di kunjungan. Cari nama atau pilih barisnya, lalu Enter.</source>
        <translation>{key} is for a visit. Search for a name or choose a row, then Enter.</translation>
    </message>
    <message>
        <source>{key}: yang hadir. Enter atau spasi pada nama: hadir atau tidak.</source>
        <translation>{key}: who is present. Enter or space on a name: present or not.</translation>
    </message>
    <message>
        <source>{label} baru mulai umur {limit} {limit_unit}. Tanyakan bidan dulu.</source>
        <translation>{label} only begins at {limit} {limit_unit}. Ask the midwife first.</translation>
    </message>
    <message>
        <source>{label} diberikan di sini: isi nomor batch dari vialnya.</source>
        <translation>{label} given here: fill in the batch number of the vial.</translation>
    </message>
    <message>
        <source>{label} diberikan di sini: isi tanggal kedaluwarsa vialnya.</source>
        <translation>{label} given here: fill in the expiry date of the vial.</translation>
    </message>
    <message>
        <source>{label} diberikan di sini: isi tanggalnya.</source>
        <translation>{label} given here: fill in the date.</translation>
    </message>
    <message>
        <source>{label} diberikan di sini: pilih bidan yang menyuntik.</source>
        <translation>{label} given here: choose the midwife who injected.</translation>
    </message>
    <message>
        <source>{label} hanya sampai umur {limit} {limit_unit}. Tanyakan bidan dulu.</source>
        <translation>{label} only up to {limit} {limit_unit}. Ask the midwife first.</translation>
    </message>
    <message>
        <source>{label} sudah tercatat sebelumnya. Periksa Buku KIA.</source>
        <translation>{label} is recorded already. Check the KIA book.</translation>
    </message>
    <message>
        <source>{label} tertulis diberikan dan tidak diberikan. Hapus salah satu.</source>
        <translation>{label} is written both as given and as not given. Remove one of them.</translation>
    </message>
    <message>
        <source>{label} tertulis dua kali. Hapus salah satu.</source>
        <translation>{label} is written twice. Remove one.</translation>
    </message>
    <message>
        <source>{label} {not_planned}. Tanyakan bidan dulu.</source>
        <translation>{label} {not_planned}. Ask the midwife first.</translation>
    </message>
    <message>
        <source>{label} {note} oleh bidan</source>
        <translation type="vanished">{label} {note} by the midwife</translation>
    </message>
    <message>
        <source>{label}: belum {days} hari dari vaksin hidup yang lain. Tanyakan bidan dulu.</source>
        <translation>{label}: less than {days} days after another live vaccine. Ask the midwife first.</translation>
    </message>
    <message>
        <source>{label}: terlalu dekat dengan dosis sebelumnya. Tanyakan bidan dulu.</source>
        <translation>{label}: too soon after the dose before. Ask the midwife first.</translation>
    </message>
    <message>
        <source>{least:g} sampai {most:g} {unit}. Periksa lagi.</source>
        <translation>{least:g} to {most:g} {unit}. Check again.</translation>
    </message>
    <message>
        <source>{limit}</source>
        <translation>{limit}</translation>
    </message>
    <message>
        <source>{line}. Catat kabarnya di menu Rujukan (Ctrl+R).</source>
        <translation>{line}. Record the news under Referrals (Ctrl+R).</translation>
    </message>
    <message>
        <source>{listed} dari {count} orang. Saring dulu agar semua masuk daftar.</source>
        <translation>{listed} of {count} are listed. Filter first so that all are.</translation>
    </message>
    <message>
        <source>{measurements_count} pengukuran</source>
        <translation>measurements: {measurements_count}</translation>
    </message>
    <message>
        <source>{measurements} pengukuran lama ikut masuk. </source>
        <translation>Older measurements that came in as well: {measurements}. </translation>
    </message>
    <message>
        <source>{measurements} pengukuran lama masuk riwayat</source>
        <translation>older measurements that joined the history: {measurements}</translation>
    </message>
    <message>
        <source>{message} Disarankan juga: {referral}.</source>
        <translation>{message} Also suggested: {referral}.</translation>
    </message>
    <message>
        <source>{minutes} menit {seconds} detik</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{month_name} {full_year} tidak punya tanggal {day}</source>
        <translation>{month_name} {full_year} has no day {day}</translation>
    </message>
    <message>
        <source>{month_name} {match} belum tiba. Periksa tahunnya</source>
        <translation type="vanished">{month_name} {match} is still to come. Check the year</translation>
    </message>
    <message>
        <source>{months} bulan</source>
        <translation>{months} mo</translation>
    </message>
    <message>
        <source>{months} bulan {days} hari</source>
        <translation>{months} mo {days} d</translation>
    </message>
    <message>
        <source>{months} tahun</source>
        <translation>{months} yr</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{most_waiting} pertama dari {waiting_count} yang menunggu</source>
        <translation>first {most_waiting} of {waiting_count} that wait</translation>
    </message>
    <message>
        <source>{name} (laptop lain)</source>
        <translation>{name} (another laptop)</translation>
    </message>
    <message>
        <source>{name} belum lahir pada {day}.</source>
        <translation>{name} was not born yet on {day}.</translation>
    </message>
    <message>
        <source>{name} belum menyimpan isian di layar. Pilih Kembali, lalu {name} masuk dan menyimpannya. Bila dibuang, isian itu hilang.</source>
        <translation>{name} has not saved what is on the screen. Choose Back, then {name} signs in and saves it. If discarded, it is lost.</translation>
    </message>
    <message>
        <source>{name} bukan admin lagi.</source>
        <translation>{name} is no longer admin.</translation>
    </message>
    <message>
        <source>{name} di langkah terakhir. Buka dengan Enter, lalu simpan dengan Ctrl+S.</source>
        <translation>{name} is at the last step. Open with Enter, then save with Ctrl+S.</translation>
    </message>
    <message>
        <source>{name} digabung {day}</source>
        <translation>{name} merged {day}</translation>
    </message>
    <message>
        <source>{name} dikembalikan ke Ditunggu.</source>
        <translation>{name} is awaited again.</translation>
    </message>
    <message>
        <source>{name} diteruskan ke langkah {step}.</source>
        <translation>{name} goes on to step {step}.</translation>
    </message>
    <message>
        <source>{name} diteruskan ke langkah {step}. Yang sudah diisi tersimpan.</source>
        <translation>{name} goes on to step {step}. What is filled in is saved.</translation>
    </message>
    <message>
        <source>{name} lahir sesudah tanggal hari ini. Periksa tanggal laptop, atau tanggal lahirnya.</source>
        <translation>{name} was born after today. Check the laptop's date, or the date of birth.</translation>
    </message>
    <message>
        <source>{name} lahir {born_on}. Periksa tanggal kunjungan.</source>
        <translation>{name} was born {born_on}. Check the day of the visit.</translation>
    </message>
    <message>
        <source>{name} lahir {born_on}. Periksa tanggalnya.</source>
        <translation>{name} was born {born_on}. Check the date.</translation>
    </message>
    <message>
        <source>{name} lahir {born}, sesudah hari buka {day}. Periksa tanggalnya.</source>
        <translation>{name} was born {born}, after the session day {day}. Check the date.</translation>
    </message>
    <message>
        <source>{name} masih di sini.</source>
        <translation>{name} is still here.</translation>
    </message>
    <message>
        <source>{name} menjawab dalam {latency_ms} milidetik.</source>
        <translation>{name} answered in {latency_ms} milliseconds.</translation>
    </message>
    <message>
        <source>{name} pindah ke rumah siapa?</source>
        <translation>To whose home does {name} move?</translation>
    </message>
    <message>
        <source>{name} pulang sebelum selesai. Del sekali lagi: ternyata masih di sini.</source>
        <translation>{name} went home before the end. Del once more: still here after all.</translation>
    </message>
    <message>
        <source>{name} sekarang admin.</source>
        <translation>{name} is admin now.</translation>
    </message>
    <message>
        <source>{name} sekarang bisa masuk dengan PIN-nya.</source>
        <translation>{name} can now sign in with their PIN.</translation>
    </message>
    <message>
        <source>{name} sudah datang.</source>
        <translation>{name} has come.</translation>
    </message>
    <message>
        <source>{name} sudah pindah rumah.</source>
        <translation>{name} has moved.</translation>
    </message>
    <message>
        <source>{name} sudah punya kunjungan {day}. Betulkan yang itu.</source>
        <translation>{name} already has a visit of {day}. Correct that one.</translation>
    </message>
    <message>
        <source>{name} sudah tercatat datang.</source>
        <translation>{name} is already noted as here.</translation>
    </message>
    <message>
        <source>{name} tersimpan, tetapi server Puskesmas belum diatur: data warga tidak akan sampai ke laptop kedua. Atur dulu server (F10), lalu undang lagi.</source>
        <translation>{name} is saved, but the server of the Puskesmas is not set up: no data of the people will reach the second laptop. Set up the server first (F10), then invite again.</translation>
    </message>
    <message>
        <source>{name} tersimpan. Di laptop kedua pilih Laptop kedua, lalu buka berkas ini.</source>
        <translation>{name} is saved. On the second laptop choose Second laptop, then open this file.</translation>
    </message>
    <message>
        <source>{name} · batch {lot_number} · {vaccinator}</source>
        <translation>{name} · batch {lot_number} · {vaccinator}</translation>
    </message>
    <message>
        <source>{name}, kedaluwarsa</source>
        <translation>{name}, expiry</translation>
    </message>
    <message>
        <source>{name}, nomor batch</source>
        <translation>{name}, batch number</translation>
    </message>
    <message>
        <source>{name}, sidik {fingerprint}.</source>
        <translation>{name}, fingerprint {fingerprint}.</translation>
    </message>
    <message>
        <source>{name}: dibatalkan. Sekarang: {state}.</source>
        <translation>{name}: undone. Now: {state}.</translation>
    </message>
    <message>
        <source>{name}: kunjungan ini dicatat di laptop lain, di sini hanya dibaca.</source>
        <translation>{name}: this visit was recorded on another laptop, here it is only read.</translation>
    </message>
    <message>
        <source>{name}: kunjungan {day} belum disimpan. Pilih dulu yang mana.</source>
        <translation>{name}: the visit of {day} is not saved yet. Choose first which one is meant.</translation>
    </message>
    <message>
        <source>{name}: lengkap</source>
        <translation>{name}: complete</translation>
    </message>
    <message>
        <source>{name}: pembetulan kunjungan {day} belum disimpan. Pilih dulu yang mana.</source>
        <translation>{name}: the correction of the visit of {day} is not saved yet. Choose first which one is meant.</translation>
    </message>
    <message>
        <source>{name}: selesaikan dulu kunjungan yang masih draf.</source>
        <translation>{name}: first finish the visit that is still a draft.</translation>
    </message>
    <message>
        <source>{name}: tersimpan.</source>
        <translation>{name}: saved.</translation>
    </message>
    <message>
        <source>{name}: {had} dari {had_2}, kurang {name_2}{more}</source>
        <translation>{name}: {had} of {had_2}, missing {name_2}{more}</translation>
    </message>
    <message>
        <source>{none_words} ({count} ditanyakan)</source>
        <translation>{none_words} ({count} asked)</translation>
    </message>
    <message>
        <source>{note} oleh bidan</source>
        <translation>{note}, by the midwife</translation>
    </message>
    <message>
        <source>{number} detik</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{outcome} Data terpakai {used_kb} KB.</source>
        <translation>{outcome} Data used: {used_kb} KB.</translation>
    </message>
    <message>
        <source>{parcels} titipan · {replies} tanda terima</source>
        <translation>{parcels} parcels · {replies} receipts</translation>
    </message>
    <message>
        <source>{parts} mmHg</source>
        <translation>{parts} mmHg</translation>
    </message>
    <message>
        <source>{plain} tidak mungkin</source>
        <translation>{plain} is not possible</translation>
    </message>
    <message>
        <source>{portion}</source>
        <translation>{portion}</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{received} diterima server (kunjungan dan data warga)</source>
        <translation>{received} received by the server (visits and personal data)</translation>
    </message>
    <message>
        <source>{received} diterima server, {refused} perlu diperbaiki.</source>
        <translation type="vanished">{received} received by the server, {refused} to be corrected.</translation>
    </message>
    <message>
        <source>{received} diterima server, {refused} perlu diperbaiki. Buka Kiriman (Ctrl+L) untuk melihat alasannya.</source>
        <translation>{received} received by the server, {refused} to be corrected. Open Uploads (Ctrl+L) to see why.</translation>
    </message>
    <message>
        <source>{received} diterima server, {waiting} masih menunggu.</source>
        <translation>{received} received by the server, {waiting} still waiting.</translation>
    </message>
    <message>
        <source>{received} diterima server. Tidak ada yang menunggu.</source>
        <translation>{received} received by the server. Nothing is waiting.</translation>
    </message>
    <message>
        <source>{received} · {waiting} menunggu sinyal</source>
        <translation>{received} · {waiting} waiting for signal</translation>
    </message>
    <message>
        <source>{records} data tersimpan dan sudah diperiksa di flashdisk: {name}. Titipkan ke laptop yang punya sinyal. Di sini tetap menunggu sampai tanda terimanya kembali.</source>
        <translation>{records} records are saved on the stick and checked: {name}. Have it taken to a laptop with a signal. Here they go on waiting until the receipts are back.</translation>
    </message>
    <message>
        <source>{refused_count} baris tidak bisa diambil</source>
        <translation>rows that could not be taken: {refused_count}</translation>
    </message>
    <message>
        <source>{refused_count} berkas kartu tidak dipakai; sebabnya disebut setiap kali masuk.</source>
        <translation>Card files not used: {refused_count}; the reason is said at every sign-in.</translation>
    </message>
    <message>
        <source>{rejected} perlu diperbaiki. Pilih, lalu Enter.</source>
        <translation>{rejected} to be corrected. Choose one, then Enter.</translation>
    </message>
    <message>
        <source>{role} · admin</source>
        <translation>{role} · admin</translation>
    </message>
    <message>
        <source>{rows_count} petugas punya PIN</source>
        <translation>Operators with a PIN: {rows_count}</translation>
    </message>
    <message>
        <source>{same_count} mungkin orang yang sama</source>
        <translation>{same_count} may be the same person</translation>
    </message>
    <message>
        <source>{same_count} mungkin orang yang sama. F3: lihat di bawah.</source>
        <translation>{same_count} may be the same person. F3: look below.</translation>
    </message>
    <message>
        <source>{seconds} detik</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{self} Hapus berkas lain di flashdisk, atau pakai flashdisk lain.</source>
        <translation>{self} Delete other files on the stick, or use another stick.</translation>
    </message>
    <message>
        <source>{self} Isi di Pengaturan server, atau tanyakan alamatnya ke Puskesmas.</source>
        <translation type="vanished">{self} Fill it in under Server settings, or ask the Puskesmas for the address.</translation>
    </message>
    <message>
        <source>{self} Isi di menu, Server Puskesmas, atau tanyakan alamatnya ke Puskesmas.</source>
        <translation>{self} Fill it in from the menu, Puskesmas server, or ask the Puskesmas for the address.</translation>
    </message>
    <message>
        <source>{self} Minta berkas kunci dari Puskesmas, lalu admin memasukkannya di layar Flashdisk, F4.</source>
        <translation>{self} Ask the Puskesmas for its key file; an admin then takes it over on the Stick page, F4.</translation>
    </message>
    <message>
        <source>{self} Minta berkas kunci dari Puskesmas, lalu admin memasukkannya: F10, Laptop dan server, Kunci Puskesmas.</source>
        <translation type="vanished">{self} Ask the Puskesmas for its key file; an admin then takes it over: F10, Laptop and server, Puskesmas key.</translation>
    </message>
    <message>
        <source>{self} Pasang lagi flashdisknya, lalu coba lagi.</source>
        <translation>{self} Plug the stick in again, then try again.</translation>
    </message>
    <message>
        <source>{self} Tunggu sampai selesai.</source>
        <translation>{self} Wait until it is done.</translation>
    </message>
    <message>
        <source>{sentence} Periksa juga alamatnya.</source>
        <translation>{sentence} Check the address as well.</translation>
    </message>
    <message>
        <source>{sent}, belum ada kabar</source>
        <translation>{sent}, no news yet</translation>
    </message>
    <message>
        <source>{sent}, sudah datang{when}, belum ada jawaban</source>
        <translation>{sent}, has arrived{when}, no answer yet</translation>
    </message>
    <message>
        <source>{sent}. Jawaban: {rstrip}</source>
        <translation>{sent}. Answer: {rstrip}</translation>
    </message>
    <message>
        <source>{shown} SD</source>
        <translation>{shown} SD</translation>
    </message>
    <message>
        <source>{shown} dari {count} · menurut risiko</source>
        <translation>{shown} of {count} · by risk</translation>
    </message>
    <message>
        <source>{shown} pertama dari {count}</source>
        <translation>first {shown} of {count}</translation>
    </message>
    <message>
        <source>{slips} angka berbeda dari kertas.</source>
        <translation>Numbers that differ from the paper: {slips}.</translation>
    </message>
    <message>
        <source>{subject} belum diisi. Isi keduanya, atau kosongkan keduanya.</source>
        <translation>{subject} is not filled in. Fill in both, or leave both empty.</translation>
    </message>
    <message>
        <source>{subject} ditulis tanpa koma. Tulis seperti di {instrument}.</source>
        <translation>{subject} is written without a decimal. Write it as on the {instrument}.</translation>
    </message>
    <message>
        <source>{subject} lebih kecil dari {last} {unit} ({last_on}). {again}.</source>
        <translation>{subject} is smaller than {last} {unit} ({last_on}). {again}.</translation>
    </message>
    <message>
        <source>{subject} naik banyak dari {last} {unit} ({last_on}). {again}.</source>
        <translation>{subject} rose a lot from {last} {unit} ({last_on}). {again}.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} di luar kemampuan {instrument} ({minimum}–{maximum} {unit}). {again}.</source>
        <translation>{subject} {value} {unit} is beyond what the {instrument} can show ({minimum}–{maximum} {unit}). {again}.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} di luar yang bisa dicatat ({minimum}–{maximum} {unit}). {again}.</source>
        <translation>{subject} {value} {unit} is beyond what can be recorded ({minimum}–{maximum} {unit}). {again}.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak lazim untuk umurnya. Maksudnya {maybe} {unit}? {slip}</source>
        <translation>{subject} {value} {unit} is unusual for the age. Do you mean {maybe} {unit}? {slip}</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak lazim untuk umurnya. {again}, lihat juga tanggal lahir.</source>
        <translation>{subject} {value} {unit} is unusual for the age. {again}, and look at the date of birth.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak lazim untuk umurnya. {again}.</source>
        <translation>{subject} {value} {unit} is unusual for this age. {again}.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak lazim. Mungkin ini {other_field}? Kolom {other_field} masih kosong.</source>
        <translation>{subject} {value} {unit} is unusual. Is this perhaps the {other_field}? The line for {other_field} is still empty.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak mungkin. Maksudnya {maybe} {unit}? {slip}</source>
        <translation>{subject} {value} {unit} is not possible. Do you mean {maybe} {unit}? {slip}</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak mungkin. Mungkin ini {other_field}? Kolom {other_field} masih kosong.</source>
        <translation>{subject} {value} {unit} is not possible. Is this perhaps the {other_field}? The line for {other_field} is still empty.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak mungkin. {value} mungkin {refused_field}, yang belum betul. Kembali ke sana dengan panah atas.</source>
        <translation>{subject} {value} {unit} is not possible. {value} is perhaps the {refused_field}, which is not right yet. Go back there with the up arrow.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit}, terakhir {last} {unit} ({last_on}). {again}.</source>
        <translation>{subject} {value} {unit}, last time {last} {unit} ({last_on}). {again}.</translation>
    </message>
    <message>
        <source>{subject} {value} {unit}: paling banyak {decimals} angka di belakang koma. Tulis seperti di {instrument}.</source>
        <translation>{subject} {value} {unit}: at most {decimals} decimals. Write it as on the {instrument}.</translation>
    </message>
    <message>
        <source>{supplement} bukan untuk orang ini. Periksa pilihannya.</source>
        <translation>{supplement} is not for this person. Check your choice.</translation>
    </message>
    <message>
        <source>{supplement} bukan untuk umur {months} bulan. Periksa warnanya.</source>
        <translation>{supplement} is not for the age of {months} months. Check the colour.</translation>
    </message>
    <message>
        <source>{supplement} diberikan saat diare. Jawab dulu pertanyaan diare.</source>
        <translation>{supplement} is given for diarrhoea. First answer the question about diarrhoea.</translation>
    </message>
    <message>
        <source>{supplement} sudah diberikan pada putaran ini. Periksa Buku KIA.</source>
        <translation>{supplement} was given already in this round. Check the KIA book.</translation>
    </message>
    <message>
        <source>{supplement}: biasanya paling banyak {most} {amount}. Periksa lagi.</source>
        <translation>{supplement}: usually at most {most} {amount}. Check again.</translation>
    </message>
    <message>
        <source>{tablet}</source>
        <translation>{tablet}</translation>
    </message>
    <message>
        <source>{taken} isian diganti dari berkas.</source>
        <translation>Fields replaced from the file: {taken}.</translation>
    </message>
    <message>
        <source>{title}, belum ada hasil ukur</source>
        <translation>{title}, nothing measured yet</translation>
    </message>
    <message>
        <source>{unchanged} orang sudah sama</source>
        <translation>already the same: {unchanged}</translation>
    </message>
    <message>
        <source>{updated} orang dilengkapi atau diubah</source>
        <translation>completed or changed: {updated}</translation>
    </message>
    <message>
        <source>{value}  (betulkan kunjungan)</source>
        <translation>{value}  (correct the visit)</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} cm</translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation>{value} kg</translation>
    </message>
    <message>
        <source>{waiting} menunggu dikirim, {count} di antaranya sudah di flashdisk.</source>
        <translation>{waiting} wait to be sent, {count} of them are on a stick already.</translation>
    </message>
    <message>
        <source>{waiting} menunggu. Belum ada server: isi di menu, Server Puskesmas.</source>
        <translation>{waiting} waiting. No server yet: fill it in from the menu, Puskesmas server.</translation>
    </message>
    <message>
        <source>{weeks} minggu</source>
        <translation>{weeks} wk</translation>
    </message>
    <message>
        <source>{weeks} minggu {days} hari</source>
        <translation>{weeks} wk {days} d</translation>
    </message>
    <message>
        <source>{what} dibatalkan.</source>
        <translation>{what} taken back.</translation>
    </message>
    <message>
        <source>{what} dibatalkan. Tidak dihitung lagi.</source>
        <translation>{what} taken back. It does not count any more.</translation>
    </message>
    <message>
        <source>{what} dihitung lagi.</source>
        <translation>{what} counts again.</translation>
    </message>
    <message>
        <source>{what} ini tidak akan dihitung lagi bagi yang hadir. Mengapa?</source>
        <translation>{what} will not count any more for those who were there. Why?</translation>
    </message>
    <message>
        <source>{what} ini tidak akan dihitung lagi, tetapi tetap tercatat. Mengapa?</source>
        <translation type="vanished">{what} will not count any more, but stays recorded. Why?</translation>
    </message>
    <message>
        <source>{what} kosong</source>
        <translation>{what} is empty</translation>
    </message>
    <message>
        <source>{what} tersimpan: {count} orang hadir.</source>
        <translation>{what} saved. Present: {count}.</translation>
    </message>
    <message>
        <source>{what} {day} tidak akan dihitung lagi, tetapi tetap tercatat. Mengapa?</source>
        <translation>{what} {day} will no longer count, but stays on record. Why?</translation>
    </message>
    <message>
        <source>{who} tahu sebelum {moment_words}</source>
        <translation>{who} must know before {moment_words}</translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="vanished">{words}</translation>
    </message>
    <message>
        <source>{words} Esc: tidak jadi.</source>
        <translation>{words} Esc: leave it.</translation>
    </message>
    <message>
        <source>{words} kali tidak datang</source>
        <translation>missed: {words}</translation>
    </message>
    <message>
        <source>{words}, {count} angka berbeda dari kertas</source>
        <translation>{words}, numbers that differ from the paper: {count}</translation>
    </message>
    <message>
        <source>{word} {typed_on} ini belum disimpan. Simpan dulu (Ctrl+S); sesudah itu {word_2} bisa dibuka.</source>
        <translation>{word} of {typed_on} is not saved yet. Save it first (Ctrl+S); after that the {word_2} can be opened.</translation>
    </message>
    <message>
        <source>“{plain}” bukan tanggal; tulis seperti 31/12/2024</source>
        <translation>“{plain}” is not a date; write it like 31/12/2024</translation>
    </message>
    <message>
        <source>“{text}” bukan L atau P</source>
        <translation>“{text}” is not L or P</translation>
    </message>
    <message>
        <source>“{text}” bukan angka</source>
        <translation>“{text}” is not a number</translation>
    </message>
    <message>
        <source>“{text}” bukan angka yang jelas. Tulis angkanya saja; koma atau titik boleh.</source>
        <translation>“{text}” is not a clear number. Write just the number; comma or point are both fine.</translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal yang sudah lewat. Tetap {kept}.</source>
        <translation>“{text}” is not a day in the past. Still {kept}.</translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal; tulis seperti 31/12/2024</source>
        <translation>“{text}” is not a date; write it like 31/12/2024</translation>
    </message>
    <message>
        <source>“{text}” lebih dari 3 angka</source>
        <translation>“{text}” has more than 3 digits</translation>
    </message>
    <message>
        <source>“{text}” tidak jelas. Maksudnya {maybe} {unit}? {slip}</source>
        <translation>“{text}” is not clear. Do you mean {maybe} {unit}? {slip}</translation>
    </message>
    <message>
        <source>“{text}” tidak jelas. Mungkin ini {other_field}? Kolom {other_field} masih kosong.</source>
        <translation>“{text}” is not clear. Is this perhaps the {other_field}? The line for {other_field} is still empty.</translation>
    </message>
    <message>
        <source>“{text}” tidak jelas. Mungkin ini {refused_field}, yang belum betul. Kembali ke sana dengan panah atas.</source>
        <translation>“{text}” is not clear. Is this perhaps the {refused_field}, which is not right yet? Go back there with the up arrow.</translation>
    </message>
</context>
</TS>
