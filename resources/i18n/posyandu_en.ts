<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="id_ID">
<context>
    <name>posyandu</name>
    <message>
        <source> (desa contoh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Bagi menjadi beberapa berkas, lalu impor satu per satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Uji sambungan saat ada sinyal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> atau </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dan {names_count} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · Ctrl+U: serumah · Ctrl+J: bayi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · batch {lot_number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · bulan lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · disarankan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · waktunya diulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {overdue} belum datang, lebih dari {after_days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(+{count} lagi, F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, dan {more} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ulang {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. {too_close_count} suntikan terlalu rapat, tidak dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 sampai 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sampai 6: bagian lain. Enter: buka. Esc: kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 angka, misalnya 33.74.01.2003</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 mg sehari selama 10 hari, walau diare sudah berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100-200 ml setiap buang air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 mg sehari selama 10 hari, walau diare sudah berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200-300 ml setiap buang air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2T, tidak naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2T/gizi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300-400 ml setiap buang air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50-100 ml setiap buang air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>600 warga karangan dengan riwayat 12 bulan. Tidak dikirim ke mana pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKDR/IUD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS berat (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS mandiri (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS ringan (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS sedang (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS total (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AKS, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASI eksklusif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASI eksklusif (0-6 bulan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASI masih yang terbaik. Susui lebih sering; tanyakan kesulitannya kepada bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASI saja sampai 6 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASI tetap diberikan sampai umur 2 tahun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absen {gap} bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada anggota keluarga DM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada anggota keluarga ODGJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada anggota keluarga hipertensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada anggota keluarga sakit TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada botol vaksin yang belum betul. Lihat keterangan di sampingnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada cara KB untuk setiap ibu, juga yang sedang menyusui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada gejala TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada gejala yang perlu dilihat bidan hari ini untuk memastikan bukan TBC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada imunisasi yang boleh diberikan hari ini. Mari ke meja bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada isian yang belum disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada kegiatan sehari-hari yang perlu dibantu. Periksakan supaya tahu sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada keluhan pada mata?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada kemampuan yang belum dicapai anak. Periksakan, dan latih di rumah lewat bermain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada masalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada pelayanan yang belum didapat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada pemeriksaan yang belum didapat. Kami bantu membuat janji ke posyandu atau Pustu, dan mengantar bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada tanda bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada tanda bahaya sesudah bersalin. Ibu harus diperiksa sekarang juga; kami hubungi bidan dan antar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada tanda bahaya. Ibu harus diperiksa sekarang juga; kami hubungi bidan dan antar, jangan pulang sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada yang lupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada yang mengganggu soal pacaran, tubuh, atau hubungan seksual?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada yang perlu dilihat lebih teliti. Temui bidan atau perawat sebelum pulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada yang salah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin / bukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Air hujan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air kemasan atau isi ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajak bicara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajak bicara, bernyanyi, dan membaca gambar setiap hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajak periksa IVA dan payudara di Puskesmas. Sebentar saja, dan menolong bila ketahuan awal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akhiri PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktivitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat dan token diberikan Puskesmas. Token seperti kunci: jangan dibagikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat harus diawali https:// (http hanya untuk laptop ini sendiri).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat ini bukan server FHIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat server Puskesmas belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan ini untuk anak {first} sampai {last} bulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan ini untuk ibu hamil. Pilih alasan yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan mulai PMT sudah tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alat diganti/dikalibrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alat salah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil daftar warga dari unduhan e-PPGBM atau dari templat kami. Semuanya ditampilkan dulu; belum ada yang berubah sebelum Anda menekan Impor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambil semua dari berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak harus diperiksa sekarang juga. Kami panggil bidan dan bantu mengantar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak harus diperiksa sekarang juga. Kami telepon nakes sekarang dan bantu mengantar; jangan menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak kurus untuk tingginya. Periksakan, dan beri lauk hewani setiap kali makan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak prasekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak sakit dan tanda bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak sangat kurang gizi dan perlu diperiksa hari ini. Gizi buruk bisa sembuh bila segera dirawat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak sedang sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak sedang sakit. Temui bidan sebelum pulang, dan beri minum serta makan lebih sering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak seumur ini biasanya diukur {other_posture}, bukan {posture}. Periksa cara ukurnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anemia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anemia berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka 1 sampai 4 memilih latihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka bulat {least} sampai {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka ini tidak lazim untuk umurnya; ukur lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka sebelumnya dibetulkan sesudah {count} kunjungan ini dinilai. Hasilnya belum ikut berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka yang berubah terlalu jauh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka yang dibulatkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angkanya terlalu kecil. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antar ke bidan untuk bicara berdua. Hanya bidan dan yang mencatat yang tahu isinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa saja yang dimakan anak sejak kemarin pagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Area kelamin bengkak atau luka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As. urat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asal catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asam urat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asam urat normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asam urat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asam urat tinggi. Banyak minum air putih, kurangi jeroan, dan periksakan bila sendi nyeri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asma dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayah {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB awal belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB hijau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB sangat kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB/PB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB/TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB/U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB/U baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BB/U lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BGM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badan panas atau dingin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badan terasa lelah sepanjang waktu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Bahasa Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasanya FHIR {fhirversion}, cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balita sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balita {ages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Banyak kegiatan sehari-hari perlu ditolong. Petugas Puskesmas bisa berkunjung dan melatih keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris yang ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris yang ditolak.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris {row_number} dan baris {row_number_2} cocok dengan orang yang sama di register. Periksa NIK dan nama orang tua keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baru bekerja sebentar sudah capek?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan langkah terakhir {name}? Tekan Ctrl+Z sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batasnya: {limits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk 2 minggu atau lebih harus diperiksa dahaknya, gratis di Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk 2 minggu atau lebih, atau tidak sembuh-sembuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk atau pilek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk berat atau tidak sembuh-sembuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk lama dan TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batuk terus-menerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bawa Buku KIA setiap kali datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi baru dari ibunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi baru lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi baru lahir perlu diperiksa bidan. Bila hari ini diperiksa di sini, tandai pemeriksaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi harus diperiksa sekarang juga. Kami telepon nakes sekarang dan bantu mengantar; jangan menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi ke-{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi kurus untuk panjangnya. Susui lebih sering, siang dan malam, dan periksakan cara menyusunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi lahir hidup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi menyusu dalam satu jam pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi sangat kurang gizi dan perlu diperiksa hari ini. Teruskan ASI sesering mungkin sampai diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi sedang sakit. Temui bidan sebelum pulang, dan susui lebih sering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayi, balita, dan anak prasekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayinya sudah terdaftar. Ubah dulu data bayinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beban pikiran bisa dibantu, dan ceritanya dijaga. Mari bicara dengan petugas Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beberapa hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum COVID-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum IVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum SADANIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada KIPI yang dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada dosis yang tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada hari buka yang lalu. Tulis tanggalnya di atas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada imunisasi yang tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada isian untuk ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada jawaban. Tulis singkat alasannya, misalnya: pindah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kabar. Tanyakan kepada keluarganya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kelas yang dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kunjungan rumah pada minggu ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kunjungan yang disimpan. Kunjungan yang tersimpan muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kunjungan yang tersimpan hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada langkah yang bisa dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada orang di bawah baris judul. Isi mulai baris {first_row}, simpan, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada orang di rumah ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada perubahan yang tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada petugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada posyandu di folder data ini. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada riwayat imunisasi. Salin dulu dari Buku KIA; yang kurang lalu terlihat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada warga. F10 lalu Impor data sasaran, atau Ctrl+N untuk orang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang bisa digambar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang datang hari itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang datang hari itu. Cari namanya di atas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang digabung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang diisi. Isi satu saja, lalu simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang diketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada. Cari nama, lalu Enter; atau Ctrl+Enter bila baru datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum bisa dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum datang · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum datang, {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dicek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diisi akhirnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum disimpan. Ctrl+S menyimpan; Esc sekali lagi keluar tanpa menyimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum diukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ikut kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ikut kelas ibu balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ikut kelas ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum imunisasi COVID-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum imunisasi sesuai umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum memakai KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum periksa leher rahim (IVA) dalam 3 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum periksa payudara (SADANIS) dalam 3 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah Anda coba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah dicatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah dirujuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah ditanyakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah ke posyandu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum punya daftar? Isi templat ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum terjadi. Periksa tanggal dan jamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum waktunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum, padahal sudah waktunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benar semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengkak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengkak di wajah atau tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengkak dua kaki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengkak kedua kaki: gizi buruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengkak, merah di bekas suntikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benjolan, darah di luar haid, atau sesudah berhubungan: segera periksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuknya 11.01.10.2001.001. Boleh dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berak darah, mata cekung, lemas, atau tidak mau minum: langsung ke Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berakhir sebelum kehamilan mulai. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berani berkata tidak pada rokok, minuman keras, obat terlarang, dan ajakan yang tidak disukai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berapa tablet sejak kunjungan lalu; hitung dari sisa bungkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berapa tablet yang diberikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berapa tahun merokok?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat anak berlebih. Kurangi minuman manis dan jajanan, ajak bermain, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat anak berlebih. Kurangi minuman manis, bergerak satu jam sehari, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat anak jauh di bawah anak seumurnya. Temui bidan sebelum pulang, dan periksakan sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat anak kurang untuk tingginya. Tambah lauk hewani tiap makan, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat anak kurang untuk umurnya. Temui bidan sebelum pulang, dan tambah lauk hewani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat anak tidak naik bulan ini. Tambah satu lauk hewani setiap makan, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat atau lingkar perut berlebih. Kurangi manis dan gorengan, jalan kaki 30 menit sehari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat atau tinggi sebelum hamil belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan kurang. Tambah porsi dan lauk, dan timbang lagi bulan depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan sangat kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan sehat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat badan turun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat bayi berlebih. Cukup ASI saja, tanpa susu botol atau makanan lain, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat bayi jauh di bawah bayi seumurnya. Susui lebih sering, dan periksakan supaya tahu sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat bayi kurang untuk umurnya. Temui bidan sebelum pulang; susui lebih sering, cukup ASI saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat bayi tidak naik bulan ini. Susui lebih sering, siang dan malam, dan periksakan cara menyusunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat belum naik sejak PMT dimulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat dan panjang badan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat ibu naik kurang dari seharusnya. Tambah satu porsi makan dengan lauk hewani tiap hari, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat ibu naik lebih dari seharusnya. Kurangi makanan dan minuman manis, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat lahir (gram)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat lahir 300–7000 gram, misalnya 3100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat lahir 300–7000 gram. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat lahir dalam gram, misalnya 3100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat lahir rendah: {grams} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat menurut panjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat menurut panjang atau tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat menurut tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat menurut umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat naik banyak dari {last} {unit} ({last_on}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat naik lebih cepat dari anak-anak WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat naik {gained_g} g dalam {days} hari. Untuk umurnya paling banyak {limit_g} g. {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat sebelum hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat sebelumnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat tidak naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat tidak naik, bulan ke-{consecutive_not_gained} (2T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat tidak naik/turun 2 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat turun banyak dari {last} {unit} ({last_on}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat turun lebih dari 3 kg dalam 3 bulan, atau baju jadi longgar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat yang tidak naik adalah tanda pertama anak kurang makan atau sakit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat, LILA, dan tensi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berat, tinggi, dan LILA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beratnya tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbisik kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbisik kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berdiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berdiri dari kursi lima kali dalam 14 detik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bergantung pada orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bergejala TBC (2 atau lebih)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bergerak 30 menit setiap hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bergerak dan berlatih keseimbangan setiap hari supaya tidak jatuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berhenti merokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berhenti merokok menolong jantung dan anak-anak di rumah. Puskesmas siap membantu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri ASI, minum, dan makan lebih sering saat anak sakit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri ruang aman untuk merangkak, berjalan, dan bermain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beri sekarang: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikan kapsul vitamin A merah kepada ibu nifas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Berikutnya {name}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berikutnya: {label}, mulai {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berisiko gizi lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berjalan di tempat rata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas asli tidak diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data dibuat oleh versi aplikasi yang lebih baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas data rusak{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas dikunci kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan lembar kerja. Pilih berkas .xlsx, .xls, atau .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini halaman web yang diberi nama berkas Excel. Buka di Excel, pilih Simpan Sebagai .xlsx, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini kosong. Pilih berkas yang berisi daftar orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas rusak atau terpotong. Buka di Excel, simpan lagi sebagai .xlsx, atau salin ulang berkasnya, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas tidak bisa dibuka. Tutup dulu di Excel atau salin ke laptop, lalu impor lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas tidak ditemukan. Periksa apakah flashdisk masih terpasang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermain dan bicara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berpakaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bersalin terakhir tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bersama nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertugas sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Bicara dengan bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bicarakan KB dengan bidan bila ibu siap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidan praktik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila Anda merujuk seseorang, kabarnya dicatat di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila DM: gula diperiksa 1 bulan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila anak sedang sakit; diare ditanyakan tersendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila hanya tahu umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila laptop rusak atau diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila meninggal, pilih Meninggal di kedua tempat: berat karena, dan keadaan sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila semua PIN terlupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ya, indeks massa tubuh tidak dinilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ya, oralit dan zinc diberikan. Periksa juga tanda bahaya di bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ya: dengarkan, temani, dan panggil bidan atau perawat sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ya: dengarkan, temani, jangan ditinggal sendiri, dan panggil bidan atau perawat sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ya: temani, jangan ditinggal sendiri, dan panggil bidan atau perawat sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bimbang, susah memutuskan sesuatu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh dikosongkan dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh hari ini: {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh kosong. Yang ditulis di sini ditawarkan pada setiap kunjungan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botol vaksin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botol vaksin yang dibawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buah dan sayur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang air besar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang air besar tidak wajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang air kecil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang isian itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka Posyandu Desktop, pilih nama petugas, tekan “Lupa PIN”, lalu ketik kode ini. Huruf besar atau kecil sama saja. 0 adalah angka nol; huruf O tidak dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka aplikasi untuk menyiapkan posyandu, atau jalankan: posyandu-desktop init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka atau tutup hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka dengan kode pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka dengan kode pemulihan, lalu buat PIN baru di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka hari itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka jendela setiap pagi, dan tidak merokok di dalam rumah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka orang ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan saya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan ini belum ada hasil ukur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan ini bukan bulan {supplement}. Yakin diberikan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan ini waktunya: {supplements}. Mari diberikan sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan lalu tidak ditimbang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan vitamin A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulan-bulan lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bunga, pintu, nasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bungkus-tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bunuh diri dan depresi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butir kartu 2026: tidak bermain seperti biasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By. Ny. {name} {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By. Ny. {name}{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cacat menetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan Posyandu (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan hari itu belum dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan tersimpan dan sudah diperiksa: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campak-Rubela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campak-Rubela 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campak-Rubela 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campak-Rubela anak sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campak-Rubela kelas 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara menyimpannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara ukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara ukur yang mungkin tertukar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama anak, ibu, NIK, RT …</source>
        <translation>Search child, mother, NIK, RT …</translation>
    </message>
    <message>
        <source>Cari nama yang dikunjungi …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari nama, NIK, ibu …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari orang di rumah yang baru …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari orang lain yang hadir …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari orang yang benar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat 5 balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat dosis ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat dosis lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat pesan ini dan hubungi Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat porsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis Buku KIA sesuai umur anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis perkembangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis perkembangan Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis perkembangan lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceklis perkembangan tidak lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centang yang sudah didatangi atau dihubungi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceritakan imunisasi waktu bayi, suntikan di SD, dan Td sebelumnya; bidan lalu tahu Td berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceritakan kepada orang dewasa yang dipercaya; tidak ada cerita yang memalukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceritakan kesulitan menyusui kepada bidan; ASI masih bisa diperbanyak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak untuk ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba dengan desa contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba hitung lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba timbang lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coba ukur lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S sekali lagi bila memang begitu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuci muka, sikat gigi, menyisir, bercukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuci tangan pakai sabun dan pakai alas kaki supaya tidak cacingan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuci tangan pakai sabun sebelum makan dan sesudah dari jamban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT baduta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT combo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT-HB-Hib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT-HB-Hib 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT-HB-Hib 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT-HB-Hib 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT-HB-Hib 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DPT-HB-Hib-IPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DT BIAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DT anak sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DT kelas 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DT sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar besar bisa perlu beberapa detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tersimpan: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tersimpan: {name}. Cetak, lalu bawa berkeliling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar {count} orang disalin. Tempel di pesan atau catatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dahak bercampur darah, sedikit pun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dapat makanan tambahan (PMT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darah nifas berbau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darah tinggi (hipertensi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darah tinggi dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari Buku KIA, boleh dikosongkan dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari alat tes ujung jari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data diri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data disimpan terkunci di laptop ini, tanpa perlu internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini sudah dihapus di server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini sudah diubah di server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data kunjungan ini terlalu besar untuk server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data persalinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tetap aman di laptop ini. Coba lagi nanti saat ada sinyal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data uji tersimpan, dan kiriman ulang tidak membuat salinan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data {name} tersimpan. Buka kunjungannya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 0-11 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 12-59 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 15-18 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 19-59 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 6-14 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 60 tahun ke atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang 60-72 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang dan timbang sesuai jadwal supaya terlihat apakah PMT menolong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang lagi {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang setiap hari buka, walau anak tampak sehat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang {arrived_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DayScreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daya ingat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daya ingat perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demam 2 minggu atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demam naik turun tanpa sebab yang jelas juga dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demam ringan sesudah suntik biasa terjadi; kompres dan beri ASI atau minum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demam, batuk, diare, atau keluhan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demam, perdarahan, payudara merah, atau sedih terus: hubungi bidan hari itu juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan kursi roda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denyut jantung janin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa contoh hanya boleh dikirim ke server di laptop ini, misalnya http://localhost:8080/fhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa contoh yang kemarin masih ada. Lanjutkan berlatih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa contoh, bukan data sungguhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa contoh. PIN semua petugas: {demo_pin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa contoh: hanya server di laptop ini yang boleh dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa/kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deteksi dini kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dewasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dewasa dan lansia: berat dan tensi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di atas alis dan bagian belakang kepala yang paling menonjol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di atas garis oranye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah 2 tahun terlentang, 2 tahun ke atas berdiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah garis merah (BGM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di laptop baru: pasang Posyandu Desktop, tekan “Pulihkan cadangan”, buka berkas cadangan (.posyandu), pilih nama petugas, tekan “Lupa PIN”, ketik kode ini, lalu buat PIN baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di layar mana pun: Ctrl dan + memperbesar huruf, Ctrl dan − mengecilkan, Ctrl dan 0 kembali ke ukuran biasa.</source>
        <translation>On any screen: Ctrl and + makes letters larger, Ctrl and − smaller, Ctrl and 0 as usual.</translation>
    </message>
    <message>
        <source>Di luar alat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di rumah, di sekolah, di jalan, atau lewat HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di rumah: sering bertengkar, takut, atau tidak betah?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di sekolah atau tempat kerja: sering bolos, dirundung, atau mau berhenti?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diangkat dua orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dianjurkan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diare berulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diare terus-menerus atau berdarah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diare: beri oralit setiap buang air, dan zinc 10 hari walau diare sudah berhenti. Tetap beri ASI dan makan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diare: oralit dan zinc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diare: oralit setiap kali buang air, dan zinc selama 10 hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibantu memotong atau menyiapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibantu satu orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi {short_number} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberikan bidan hari ini, atau disalin dari Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuat {made_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka lagi karena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat lahir {born}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didaftarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didiagnosis DM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didiagnosis TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didiagnosis hipertensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digabung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan. Yang sudah masuk tetap ada; impor lagi kapan saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihitung dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diisi dari berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilaporkan ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilaporkan ke nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilaporkan sebelum gejala mulai. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilaporkan tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimakan setiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimakan {eaten} porsi. Isi juga porsi yang diberikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinilai ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinkes kabupaten/kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinkes provinsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperiksa bidan (KF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperiksa bidan (KN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diperiksa {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk 0-11 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk 12-59 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk 60-72 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk baru {made_on}. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk ke {referral_word} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk ke {referral_word}{when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk {made_on} ke {referral_word} ({ago})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disalin dari Buku KIA, atau diberikan bidan pada kunjungan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disalin dari daftar lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disalin dari kunjungan orang lain. Periksa, lalu simpan untuk {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk laptop penuh, jadi belum tersimpan. Isian tetap ada di layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disuapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disuntik tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandatangani {name}, {day} pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima{at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditimbang terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditimbang {fromisoformat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunggu hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diurungkan: {name} ada lagi di daftar, dengan semua kunjungannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokter atau klinik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosis sekolah (BIAS) menurut kelas; Td untuk remaja putri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf belum disimpan: {drafts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf tersimpan {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua bulan berturut-turut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua gejala TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua gejala TBC atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua minggu ini sedih terus atau putus asa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua minggu terakhir kurang berminat pada kegiatan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua minggu terakhir merasa sedih atau putus asa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duduk berdekatan di tempat tenang. Sebut dulu tiga kata untuk diingat: bunga, pintu, nasi; nanti ditanyakan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duduk tenang 5 menit, lalu ukur sekali lagi. Yang dinilai rata-ratanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dulu berat anak tidak naik. Tanyakan makan dan sakitnya, dan datang lagi bulan depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dulu tidak naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dulu tidak naik, lalu tidak datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edukasi oleh nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat angka ini untuk rapat mingguan di Pustu. Tanda bahaya: telepon nakes saat itu juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK nol semua, jadi NIK dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK tidak boleh 0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat dari lima kata benar = normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter membuka kunjungan. Ctrl+J: bayi baru dari ibu yang dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter memilih: di laptop ini atau dari berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter pada nama: hadir atau tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: buka kunjungan. Panah kiri dan kanan: saring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: buka seperti ini. Shift+Tab: ubah dulu. Semua bisa diubah lagi nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: buka. Esc: kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: catat untuk hari itu. Shift+Tab dari daftar: tulis tanggal lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. L atau P: jenis kelamin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. Panah: memilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: isian berikutnya. Spasi: memberi tanda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: simpan. Panah bawah: tanggal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls), LibreOffice (.ods), atau .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Februari atau Agustus: biru 6-11 bulan, merah di atas 11 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data ini sudah berisi posyandu, jadi tidak ditimpa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder data tidak boleh ditulisi, jadi belum tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabungkan data ganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan buang air kecil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti PIN saya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garam paling banyak satu sendok teh sehari, kurangi ikan asin dan penyedap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garis merah dan garis oranye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gejala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gejala lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gejala mulai sebelum disuntik. Periksa tanggal dan jamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gejala mulai tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gejala utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gerak janin berkurang atau tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gerak perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi baik (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi buruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi buruk dirujuk dulu; PMT di posyandu tidak cukup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gizi remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grafik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gugup atau gelisah?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah dan obatnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah diperiksa 1 tahun ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah perlu diperiksa ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah perlu diperiksa ulang setelah puasa semalam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah puasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah puasa mulai tinggi. Kurangi yang manis, bergerak tiap hari, dan periksa lagi 3 bulan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah puasa normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah puasa rendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah puasa sangat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah puasa tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah rendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah rendah. Beri minuman manis sekarang, lalu periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah sangat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah sangat tinggi. Perlu ditolong hari ini juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah sewaktu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah sewaktu. Alat menunjukkan LO atau HI? Pilih tombolnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula darah tinggi. Periksakan lagi di Puskesmas; kurangi minuman manis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula paling banyak empat sendok makan sehari, ganti minuman manis dengan air putih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula puasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula puasa mulai tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gula sangat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HB 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HB0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEEADSSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HP {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPL {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPL {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPV 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HPV 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hak menulis belum diuji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil ke-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil ke- lebih kecil dari jumlah persalinan dan keguguran. Periksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil {words} minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil, umur belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hampir setiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hampir tiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bidan dan yang mencatat yang bisa membaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bidan yang menandatangani. Kunjungan ini tetap tersimpan dan menunggu bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bila LILA di bawah 23,5 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bila puasa 8 jam; selain itu isi Gula darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya pengukurannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya tensi atas yang tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus PIN yang dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus PIN {name}? Catatannya tetap ada. Tekan Del sekali lagi bila ya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus berkas yang tidak perlu dari disk, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka</source>
        <translation>Open day</translation>
    </message>
    <message>
        <source>Hari buka dalam angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka dibuka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka dibuka. Ctrl+F lalu ketik nama untuk mulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka ditutup oleh {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka lain (susulan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka terakhir: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka yang lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka {day} sudah ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari buka · {day} · {count} datang</source>
        <translation>Open day · {day} · {count} came</translation>
    </message>
    <message>
        <source>Hari buka · {held_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini banyak berat berakhir ,0 atau ,5. Baca sampai 0,1 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini banyak panjang/tinggi berakhir ,0 atau ,5. Baca sampai 0,1 cm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini banyak tensi berakhir 0 atau 5. Tulis angkanya persis seperti di alat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini belum dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini belum dibuka. Enter: buka bersama {name}, tanpa botol vaksin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini seharusnya naik {least} sampai {most} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini tanggal berapa, dan kita ada di mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini tidak cukup orang lagi yang belum datang untuk latihan ini. Coba yang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari perkiraan lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari perkiraan lahir {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari pertama haid terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari selalu bisa ditutup; yang belum selesai ikut tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harinya sudah selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harus ada satu admin. Jadikan petugas lain admin dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil “{searching}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hati sering terasa sedih?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hb 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hb diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heksavalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heksavalen 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heksavalen 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heksavalen 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hemoglobin (Hb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hentikan latihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hepatitis B bayi baru lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidup bersih di rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijau (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung batang, bukan bungkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung gerakan bayi; bila berkurang atau tidak terasa, periksa hari itu juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung jari kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung jari kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung jari, mata kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung jari, mata kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hitung lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human papillomavirus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IGD Puskesmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMD (inisiasi menyusu dini)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT gemuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT kurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT obesitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT sangat kurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT sebelum hamil {bmi} ({get})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT trimester 1 rendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT/U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT/U apras baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMT/U apras tidak baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPV DIY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVA dalam 3 tahun terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IVA dan periksa payudara oleh bidan atau dokter tiap tiga tahun, walau tidak ada keluhan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu bekerja tetap bisa memberi ASI perah; ASI di suhu ruang tahan empat jam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu belum {years} tahun pada tanggal itu. Periksa tanggalnya, dan tanggal lahir ibu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu demam. Banyak minum, dan periksa ke Pustu atau bidan hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu di daftar diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil &amp; nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil KEK mendapat MT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil dirujuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil mendapat TTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil tidak datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu hamil, nifas, dan menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu ini sudah punya anak yang lahir pada tanggal itu di daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu makan satu piring lebih banyak dan banyak minum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui dirujuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas dan menyusui tidak datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas minum vitamin A: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas minum vitamin A: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu nifas perlu diperiksa bidan. Bila hari ini diperiksa di sini, tandai pemeriksaannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu {mother_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu, ayah, atau pengasuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu: {mother}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut kelas ibu balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil empat kali, sekali bersama suami.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil, paling sedikit empat kali, sekali bersama suami.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut kelas ibu hamil: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor berkas yang sama sekali lagi tidak menggandakan apa pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor data sasaran</source>
        <translation>Import the register</translation>
    </message>
    <message>
        <source>Impor dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impor selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi COVID-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi Td</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi baduta lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi bayi lengkap (17 dosis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi dasar lengkap (11 dosis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi diberikan bidan. Tulis nama bidannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi sekolah (BIAS) menurut kelas. Sekali setahun, sesudah naik kelas bulan Juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi tanpa batch atau penyuntik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi yang terlambat tetap dilanjutkan, tidak perlu mengulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi {names}: mulai {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imunisasi: ada yang dihapus atau diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeks massa tubuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeks massa tubuh menurut umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indeks massa tubuh menurut umur, 5-18 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingat ketiganya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingatkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini hanya untuk admin. Minta {name} yang melakukannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini langkah terakhir. Simpan dengan Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini sudah dibatalkan. Tekan Del supaya dihitung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi alamat {name}, lalu simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi angka di tengah. Artinya muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jenis kelamin setiap bayi yang lahir hidup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kapan gejala mulai: batas waktu melapor muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi keduanya: dilaporkan ke siapa, dan tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi nama posyandu dan petugas. Kira-kira dua menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi piring anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi piringku: separuh sayur dan buah, separuh nasi dan lauk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi separuh piring dengan sayur, seperempat nasi, seperempat lauk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggal: umur kehamilan dan HPL muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tanggalnya. Bila lupa, perkirakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian PMT belum selesai. Enter mencatatnya, Esc membatalkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian kami tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian yang berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadi gampang merasa takut?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jadwal imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaga bayi tetap hangat dan kering; tali pusat bersih, tanpa ramuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalan cepat 30 menit, lima hari seminggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamban saniter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamnya tidak jelas. Tulis misalnya 9.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan dipaksa bila takut jatuh: pilih tidak bisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan hapus berkasnya. Pulihkan dari cadangan: posyandu-desktop restore BERKAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan matikan laptop dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan merokok di rumah dan di dekat anak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Janji berikutnya: posyandu, periksa, atau minum obat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jantung berdebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Japanese Encephalitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarak 6 meter: tiga kali benar berturut-turut = normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarak dari persalinan lalu {months} tahun {months_2} bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarak dari tengah {standard_deviations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarak kehamilan paling sedikit dua tahun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jarang bergerak, tidak punya teman, atau sulit lepas dari HP?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatuh tempo: {doses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban rahasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server bukan tanda terima kiriman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server bukan untuk kiriman ini, jadi belum diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server terlalu lama atau terlalu besar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server tidak bisa dibaca sebagai FHIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban server tidak lengkap, jadi belum dianggap diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban ya 5 atau kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban {answered_on}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jelaskan dan bantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jendela bisa dibuka, udara berganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin {sex}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jiwa sampai 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga ada: {lots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga bila pernah dipaksa atau disentuh tanpa mau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga mengancing dan memakai sandal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga teman dekat yang memakai dan mengajak</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah 12-59 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah 15-18 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah 19-59 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah 6-14 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah 60 tahun ke atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah 60-72 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah TTD diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah TTD diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah ibu nifas dan menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah janin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah rokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah yang diberikan harus lebih dari 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>K (punya Buku KIA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K atau B: bertugas sebagai kader atau bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K1, petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K1, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K1, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K2, petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K2, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K2, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K3, petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K3, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K3, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K4, petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K4, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K4, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K5, petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K5, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K5, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K6, petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K6, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K6, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB pasca persalinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB pasca persalinan: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB pasca persalinan: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB yang dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KF1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KF2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KF3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KF4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI berat tersimpan. Hubungi Puskesmas sekarang; {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI berat, dilaporkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI berat. Hubungi Puskesmas sekarang juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI berat: {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI yang sudah dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI {event_name}, {date}: {symptoms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIPI {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KK {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KN0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KN1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KN2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KN3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kadang tidak tertahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kader hanya bertanya dan mengajak; yang memeriksa bidan atau dokter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaki bengkak kedua sisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanker dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan dan di mana terakhir diperiksa. Kosongkan bila belum waktunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapsul vitamin A belum diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapsul vitamin A diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapsul yang diberikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapsul yang diberikan pada kunjungan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karena dekat dengan pasien TBC, perlu diperiksa walau terasa sehat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke mana dirujuk, dan sebabnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan di daftar diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keamanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebiasaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebiasaan bergerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebiasaan makan asin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebiasaan makan berlemak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebiasaan makan manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebiasaan merokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kedaluwarsa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keduanya punya kehamilan yang belum berakhir. Akhiri salah satu dulu (F4 di kunjungannya).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keduanya punya kunjungan yang belum disimpan. Simpan salah satu dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keduanya sedang mendapat PMT. Akhiri salah satu dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan sehari-hari (AKS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kegiatan sehari-hari tidak lagi menyenangkan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keguguran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keguguran {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan belum mulai pada hari ini. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan berisiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan berisiko (4T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan ini perlu lebih sering diperiksa. Temui bidan sebelum pulang dan siapkan tempat bersalin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan tersimpan: {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan tidak lebih dari {weeks} minggu. Periksa tanggal mulai dan akhirnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kejang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kejang, sesak, lemas sekali, tidak mau menyusu atau minum, muntah terus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kejang, sesak, lemas, atau tidak mau minum: langsung ke Puskesmas atau rumah sakit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kejar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelahiran ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 1 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 10 SMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 11 SMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 12 SMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 2 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 3 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 4 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 5 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 6 SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 7 SMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 8 SMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas 9 SMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas dan penyuluhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas ibu balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas ibu hamil: {attended} kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas ibu hamil: {attended} kali, cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas yang sudah tersimpan. Ubah bila perlu, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kelas {school_class} pada tahun ajaran ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar cairan dari jalan lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga berencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: asma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: darah tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: jantung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: kencing manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: kolesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga: stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kembali ke hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali mencatat untuk hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembalikan (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembar: kenaikan berat dinilai bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembar? Isi bayi ini dulu, lalu Alt+B. Ibu dan tanggal lahir tetap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kementerian Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan berat badan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan berat berlebih (merah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan berat kurang (merah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan berat selama hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan berat sesuai (hijau)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenaikan sejak PMT dimulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kencing manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kencing manis (DM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kencing manis dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kencing sangat sedikit atau pekat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kencing tidak wajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala sering terasa sakit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keputihan berlebihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertas latihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan jiwa (4 pertanyaan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan jiwa (SRQ-20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan jiwa 6 atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan jiwa nomor 17 ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan jiwa sampai 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketergantungan berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketergantungan ringan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketergantungan sedang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketergantungan total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik PIN yang sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik kode dari lembar pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama atau NIK dari catatan yang kedua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama dan tanggal lahir: yang mirip muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama orang yang serumah nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik nama. Enter: buka. Ctrl+Enter: datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khawatir terus dan susah dihentikan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khusus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khusus: tidak datang ke posyandu, atau berisiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim sendiri</source>
        <translation>Send by itself</translation>
    </message>
    <message>
        <source>Kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ke server</source>
        <translation>Deliveries to the server</translation>
    </message>
    <message>
        <source>Kiriman ke server Puskesmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman menunggu sinyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ulang membuat salinan di server ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman: {received} diterima, {waiting} menunggu, {rejected} perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klinik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klinik atau bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode ini membuka data bila semua PIN terlupa atau laptop rusak.
Simpan di Puskesmas dalam amplop tertutup, jangan di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan tidak cocok. Periksa huruf demi huruf di lembar pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode wilayah desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode wilayah desa 10 angka, misalnya 33.74.01.2003.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode wilayah desa belum lengkap, jadi vaksin khusus provinsi tidak dijadwalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode wilayah desa {village_code}, provinsi {province}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kodenya ada di lembar pemulihan yang disimpan di Puskesmas. Setelah itu PIN baru langsung berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol batas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol batas tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol mulai tinggi. Kurangi gorengan dan santan kental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol tinggi dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol tinggi. Kurangi gorengan dan santan, dan periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolesterol total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komposisi dan jenis sesuai umur, ada protein hewani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kondom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak erat pasien TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontras tinggi</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Kosongkan bila tidak DM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosongkan bila tidak hipertensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kulit bernanah atau melepuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci layar, ganti petugas</source>
        <translation type="vanished">Lock, change operator</translation>
    </message>
    <message>
        <source>Kunci sendiri</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>Kuning (gizi kurang)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan belum disimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan ini milik siapa? Esc: tidak jadi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan ini sebelum lahir ({born_on}). Periksa tanggal kunjungan dan tanggal lahir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan ini sudah tersimpan. Ubah bila perlu, lalu simpan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan keduanya ikut: {first} + {second}. Bisa diurungkan kapan saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan neonatal (KN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan nifas (KF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan posyandu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah</source>
        <translation>Home visits</translation>
    </message>
    <message>
        <source>Kunjungan rumah baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah {day} sudah tersimpan. Pilih tanggal lain, atau kosongkan isian ini untuk membuka yang tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah {visited_on} yang sudah tersimpan dipindah ke {visited_on_2}. Simpan bila memang begitu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: bayi 0-5 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: bayi 6 bulan, balita, dan apras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: ibu nifas dan menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: lansia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: usia dewasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan rumah: usia sekolah dan remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan tercatat: {visits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan yang terlambat dicatat masuk ke hari bukanya sendiri: umur, N/T dan jadwal menurut hari itu. Angka hari ini tidak berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan {day} belum bisa dibuka: tanggal lahir di sini {born_on}. Isinya tetap tersimpan. Betulkan tanggal lahir, lalu simpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan {name} sudah diisi. Buka dengan Enter untuk melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang bergerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang bersemangat melakukan kegiatan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang darah. Makan lauk hewani setiap hari, dan periksakan supaya tahu sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang darahnya berat. Harus diperiksa hari ini juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang dari 30 menit sehari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurangi gorengan, jeroan, dan santan kental.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurangi manis, asin, dan gorengan sedikit demi sedikit, dan jalan kaki 30 menit sehari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurangi minuman manis dan makanan cepat saji.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurangi minuman manis, kental manis, dan jajanan gurih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L atau P: jenis kelamin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L. perut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L. perut berlebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEMBAR PEMULIHAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA hijau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA kuning atau merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA merah: kurang energi kronis (KEK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA perempuan usia subur (KEK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LILA {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LK/U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir hidup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir mati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir mati {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir {born_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lahir {gestation_weeks} minggu; umur dihitung dari hari lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lalu pilih yang kedua. Tidak ada yang dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lama merokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah 1 dari 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah 2 dari 3. K atau B: bertugas sebagai kader atau bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah 3 dari 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah berikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah ini sudah dicatat. Batalkan dulu bila keliru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah sebelumnya {last_on}. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah {number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanjutkan desa contoh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lansia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan kunjungan rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporkan KIPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop rusak atau ganti? Buka cadangan .posyandu dengan kode pemulihan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan dihentikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan dimulai. Ketik nama {name} di kotak cari, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan masih berjalan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan {title}: {done} dari {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latihan. Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas.</source>
        <translation type="vanished">Practice. Sample village: everybody here is invented, nothing is sent to the Puskesmas.</translation>
    </message>
    <message>
        <source>Lauk hewani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lauk hewani tiap makan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lauk nabati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih dari 120 tahun lalu. Periksa tahunnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih dari separuh hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leher angsa, dengan tangki septik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemak atau minyak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemas atau kurang aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar dikirim ke pencetak. Periksa hasilnya sebelum lanjut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar kerja (*.xlsx *.xls *.ods *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan Posyandu Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar pemulihan {name}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar tersimpan: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembar untuk ibu sudah dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan anak kecil. Temui bidan sebelum pulang, dan tambah lauk hewani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan ibu kecil, tanda kurang gizi. Ibu perlu makanan tambahan dan pemeriksaan di Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan kecil (risiko KEK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan kecil, tanda kurang gizi. Tambah porsi dan lauk hewani; temui bidan sebelum pulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan kiri, di tengah antara bahu dan siku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan kiri, tengah antara bahu dan siku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengan yang jarang dipakai, di tengah antara bahu dan siku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesu, kurang aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat HPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat berat sebelum hamil dan tinggi badan di Buku KIA, lalu isi di data kehamilan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat ceklis Buku KIA bersama, latih satu hal sampai bulan depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat juga (F2): {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat kartu atau tanyakan keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat rencana imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar kepala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar kepala menurut umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar kepala normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar kepala tidak normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar lengan atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar lengan atas (LILA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar lengan ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar perut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar perut berlebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar perut laki-laki di atas 90 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar perut normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingkar perut perempuan di atas 80 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lipat, masukkan ke amplop tertutup, tulis nama posyandu di luarnya, lalu titipkan di Puskesmas. Jangan difoto, jangan dikirim lewat pesan, dan jangan disimpan bersama laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LookSettingsView</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LookSettingsView | None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP-ASI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP-ASI belum sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP-ASI sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP-ASI sesuai (di atas 6 bulan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP-ASI sesuai umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP-ASI yang cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MR BIAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MT dimakan tiap hari: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MT dimakan tiap hari: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MT pangan lokal dimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan asin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan atau minum manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan bersama keluarga tanpa HP dan televisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan gorengan, santan, atau lemak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan lauk setiap kali makan dan minum delapan gelas air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan sayur dan buah lima porsi sehari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan sedikit-sedikit lebih sering bila mual atau cepat kenyang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan selama hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan sesuai Isi Piringku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan tinggi garam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan tinggi gula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan tinggi lemak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makanan PMT habiskan setiap hari dan jangan dibagi. Tanyakan apa kesulitannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makanan pokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makrosefali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>Mari ikut kelas ibu balita: belajar makan, bermain, dan merawat anak bersama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masak bersama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada kehamilan lain yang belum diakhiri. Akhiri yang itu dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih ada kehamilan lain yang terbuka. Isi dulu akhirnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih berlangsung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk dan keluar, melepas dan memakai celana, membersihkan, menyiram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masuk dengan PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata air terlindung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata bernanah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata ka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata kanan normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata kanan terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata ki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata kiri normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata kiri terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata, jarak 6 meter: tiga kali benar berturut-turut = normal. Setiap 6 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mau mulai dari mana? Desa contoh berisi warga karangan, aman untuk berlatih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measles Rubella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Melahirkan {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melanjutkan kunjungan yang terhenti. Semua yang diketik masih ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memakai WC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memang begitu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memang begitu (sakit, bengkak, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaca berkas …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membaik, alasannya sudah tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membersihkan diri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membetulkan kunjungan hari buka {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat kunci PIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat kunci dan berkas data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka lagi perlu alasan; tanda tangan tadi tetap ada di jurnal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memori laptop sedang penuh, jadi PIN belum bisa diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memulihkan cadangan {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menangis lebih sering daripada biasanya?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menangis terus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencatat posyandu, tanpa sinyal pun bisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencatat untuk hari buka yang mana?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencatat untuk hari buka {day} (susulan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendapat MT pangan lokal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendapat edukasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendapat imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendapat obat cacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendapat vitamin A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengancam nyawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghabiskan PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi server … bisa sampai satu menit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengimpor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengirim {done} dari {total} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meninggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjaga gula darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjaga kolesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjaga tensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu bidan ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu data diri orang ini diperbaiki dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu sinyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu tanda tangan bidan. Tetap dikirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut jadwal: tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut jadwal: ya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan desa contoh: 600 warga dan riwayat 12 bulan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyusui dengan nyaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merah (gizi buruk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merasa diri tidak berharga?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merasa tidak bisa berguna bagi orang lain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merokok, minum alkohol, atau memakai obat terlarang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mikrosefali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minggu kehamilan 20 sampai 44. Boleh dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum air yang sudah dimasak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum dengan air putih atau air jeruk, jangan dengan teh, kopi, atau susu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum dua kapsul vitamin A merah, berjarak sehari, dan teruskan tablet tambah darah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum kapsul merah hari ini; kapsul kedua sehari sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum obat setiap hari dan ukur tensi setiap bulan. Mulut mencong, bicara pelo, atau lemah sebelah: segera ke rumah sakit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum obat teratur dan kontrol sesuai jadwal, juga saat badan terasa enak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum satu tablet tambah darah setiap minggu, malam sesudah makan, supaya tidak lekas lelah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum satu tablet tambah darah tiap malam dengan air putih. Bila mual, minum sesudah makan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minum tablet tambah darah setiap hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai sebelum kehamilan yang lalu berakhir. Periksa; bila memang begitu, Ctrl+S lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai umur 6 bulan beri makanan kental, 2 sampai 3 kali sehari ditambah selingan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin orang yang sama sudah ada. F5 membuka yang lama; Ctrl+S sekali lagi bila memang orang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin sudah ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin tercatat dua kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muntah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muntah atau diare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muntah berlebihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Murung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Murung atau merasa tidak ada harapan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N: gejala TBC tidak ada · {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK 16 angka. Boleh dikosongkan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK baris {row_number} sama dengan baris {row_number_2}, tetapi nama atau tanggal lahirnya berbeda. Periksa NIK keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK bukan 16 angka, jadi dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK dirusak Excel, jadi dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK disamarkan dengan bintang, jadi dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai orang lain di daftar. Periksa angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai orang lain di register (nama dan tanggal lahirnya berbeda). Periksa NIK-nya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai orang lain di register. Periksa NIK-nya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai warga lain di daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini sudah dipakai {name} ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK rusak oleh Excel. Ketik ulang dari KTP atau KK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK tidak cocok dengan tanggal lahir atau jenis kelamin. Periksa, atau simpan saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK tidak mungkin angka yang sama semua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK {masked_nik}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK-nya sudah dipakai orang lain. Periksa NIK dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nafsu makan berkurang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nafsu makan hilang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik BB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik BB berlebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik BB kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik BB sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik dan turun tangga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik sejak sebelum hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik sesuai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik terlalu banyak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik terlalu sedikit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik {gained_g} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik {grams} gram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naik {min} sampai {max} kg sampai lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ibu kandung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ini sudah punya PIN. Tambahkan nama kedua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama mirip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama perlu huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama posyandu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama yang mirip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Napas cepat atau sesak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Napas terasa pendek saat jalan cepat atau menanjak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Napas tidak wajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nifas hari ke-{days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai 5 atau kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai PMT bersama bidan: selesai, diteruskan, atau dirujuk. Bila selesai, tekan Akhiri PMT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai bagian ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai paling banyak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai paling sedikit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor HP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor registrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Nyeri dada atau jantung berdebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyeri perut hebat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyeri ulu hati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat DM ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat DM diminum 24 jam terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat TBC ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat TBC diminum 24 jam terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat atau TTD tidak diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat belum diminum. Kami bantu minum hari ini dan cari cara supaya tidak lupa; nakes Pustu kami kabari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat cacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat cacing mulai umur 1 tahun, di bulan Agustus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat cacing terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat dan napza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat hipertensi ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat hipertensi diminum 24 jam terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat tensi diminum setiap hari, juga saat badan terasa enak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat tidak diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obesitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Oleh bidan atau dokter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oralit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oralit dan zinc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oralit setiap kali buang air, sedikit demi sedikit dengan sendok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang baru: akan masuk daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang di berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang lain: lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang tua, kakak, adik, kakek, atau nenek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang sama: buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PB/U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PB/U atau TB/U normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCV 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCV 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCV 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCV13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDAM atau ledeng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN Anda sudah diganti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN ini dibuat di laptop lain, jadi tidak berlaku di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN kedua tidak sama. Ketik ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN masih salah. Data tidak berubah. Percobaan berikutnya menunggu beberapa detik. Lupa PIN? Tekan F4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN membuka kunci data warga di laptop ini. Paling sedikit 6 angka atau huruf, dan jangan diberikan ke orang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN paling sedikit 6 angka atau huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN salah. Data tidak berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN sekali lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN sendiri tidak bisa dihapus. Minta petugas lain yang melakukannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN yang sekarang salah. Coba sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN {name} dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMBA: makanan kemarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT adalah tambahan: makan di rumah tetap seperti biasa, dengan lauk hewani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT baru dimulai {started_on}. Periksa tanggal kunjungan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT belum menolong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT berakhir {ended_on}{lasted}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT diakhiri: {end_word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT dimulai sebelum lahir. Periksa tanggal kunjungan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT dimulai: {planned_days} hari, sampai {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT diubah dari kunjungannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT hari ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT hari ke-{day_number} dari {planned_days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT hari ke-{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT sejak {started_on} belum diakhiri. Akhiri dulu yang itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT tidak dimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT tidak dimakan setiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMT {days} hari, sampai {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMA 6 atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMA di bawah 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMA normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUMA tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pada kunjungan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pada kunjungan ini, bayi sampai 28 hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai jendela yang sudah terbuka, atau tutup dulu yang itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panah kiri dan kanan memilih nilai yang benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panah kiri dan kanan memilih. Enter: baris berikutnya.</source>
        <translation>Left and right arrows choose. Enter: next row.</translation>
    </message>
    <message>
        <source>Panah naik dan turun menggulung.</source>
        <translation>Up and down arrows scroll.</translation>
    </message>
    <message>
        <source>Pandangan kabur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang atau tinggi menurut umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang badan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang lahir (cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang lahir 20 sampai 65 cm. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang menurut umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panjang/tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paru-paru perlu diperiksa (PUMA 6 atau lebih)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paru-paru perlu diperiksa (PUMA sudah 6); pertanyaan belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paru-paru perlu diperiksa dengan tiup napas. Berhenti merokok menolong; Puskesmas siap membantu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paru-paru perokok (PUMA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paru-paru: nilai PUMA di bawah 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang Posyandu Desktop versi terbaru, lalu buka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasien TBC, serumah dengan pasien, atau ada gejala.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasif: ada yang merokok di dalam rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payudara merah dan bengkak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan sehari-hari jadi terbengkalai?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelayanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelayanan kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan lain yang waktunya ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan lansia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencatatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencernaan sering terganggu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendaftaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendek, sangat pendek, atau tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendengaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendengaran perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendidikan atau pekerjaan</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penggabungan ini sudah diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman dihentikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman lain sedang berjalan di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penglihatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penglihatan atau pendengaran terganggu. Sering kali bisa ditolong; periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penglihatan perlu diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengukuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengukuran tidak diambil: baris {row_number} berisi angka lain untuk orang dan tanggal yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengukuran tidak diambil: {column} {value_words} {unit} tidak mungkin untuk umurnya ({least}–{most} {unit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penimbangan dan pengukuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penolong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pentabio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pentavalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyakit ini bisa menurun dalam keluarga. Periksa tensi dan gula darah tiap tahun, dan jaga makan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyakit jantung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyakit jantung dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyuluhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyuluhan diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyuluhan: ada yang dihapus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbaiki isiannya, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perdarahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perdarahan, sakit kepala berat, pandangan kabur, bengkak, demam, atau keluar air: langsung berangkat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perempuan 30 tahun ke atas yang sudah menikah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa 2 ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa angkanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa bayi baru lahir KN0-KN3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa bayi {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa empat kali sampai hari ke-42: hari 1-2, 3-7, 8-28, dan 29-42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa gerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa gizi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa gula darah lagi sesuai anjuran, jangan hentikan obat sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa hamil K1-K6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa ingatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa ke {place} bulan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa ke {place} hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa ke {place} minggu ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa ke {place} sekarang juga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa kehamilan paling sedikit enam kali, dua kali oleh dokter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa komanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa leher rahim (IVA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa mata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa nifas KF1-KF4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa nifas {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa payudara (SADANIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa payudara (SADANIS) dalam 3 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa payudara dan leher rahim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa telinga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa tiga kali sebelum umur 28 hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa token server di Pengaturan server, lalu kirim lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkembangan belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkembangan lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan lahir {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu PMT pemulihan {days} hari karena {reason}. Bicarakan dengan bidan, lalu tekan Mulai PMT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu PMT pemulihan: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bantuan sehari-hari; AKS belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bicara dengan bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes: rasa cemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes: suasana hati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bicara dengan nakes; pertanyaan belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu bicara nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dibantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu dirujuk, belum ada rujukannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu ditemani nakes sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu naik {grams} gram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu perhatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu perhatian: {risks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu perhatian: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permenkes 24/2022 tentang rekam medis: isi rekam medis dirahasiakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah KIPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah dikatakan petugas kesehatan, atau sedang minum obatnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah diminta periksa tiup napas oleh dokter atau perawat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah dipukul, diancam, atau merasa tidak aman?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah ditanyakan · hanya bidan dan yang mencatat yang bisa membaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah merokok?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah terpikir menyakiti diri atau mengakhiri hidup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pernah terpikir untuk mengakhiri hidup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persalinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persalinan lalu harus sebelum kehamilan ini. Periksa tahunnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persalinan tersimpan. Terdaftar: {names}. Cari namanya untuk menimbang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertahankan semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertama kali ditimbang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertama: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perut sering terasa tidak enak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas dan PIN</source>
        <translation>Operators and PINs</translation>
    </message>
    <message>
        <source>Petugas pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas yang punya PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pikiran dan pergaulan remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih alasannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berat atau tidak: siapa yang harus tahu, dan kapan, muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih cara ukur: terlentang atau berdiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih catatan pertama: itu yang tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih direbus, dikukus, atau dipepes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dua catatan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dua catatan yang berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dulu dengan Spasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dulu di daftar “Sudah digabung”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dulu: berat atau tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder lain yang boleh ditulisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih gejalanya, atau tulis di Gejala lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih ibunya dulu, lalu Ctrl+J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih laki-laki atau perempuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih latihan di atas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih latihan. Kertasnya muncul di garis merah di atas: cari namanya, ketik angkanya, simpan. Waktunya hanya untuk Anda sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih mengapa PMT berakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih orangnya dulu, lalu Ctrl+U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu: mengapa berat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih sebabnya. Esc: tidak jadi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih sedikitnya satu pokok bahasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih vaksin dan dosisnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih vaksin dan dosisnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih yang benar-benar dilakukan sehari-hari, bukan yang kira-kira bisa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah dari tempat tidur ke kursi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumokokus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pokok bahasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola makan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik 1 (DIY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik 2 (DIY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik 3 (DIY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio suntik tanpa tetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio tetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio tetes 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio tetes 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio tetes 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polio tetes 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porsi diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porsi dimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porsi sejak kunjungan terakhir. Jumlah porsi ditentukan bidan atau petugas gizi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posyandu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posyandu Desktop sudah terbuka di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posyandu baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posyandu ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psikososial remaja (HEEADSSS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pucat, lemas, atau pingsan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya JKN (BPJS Kesehatan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat asma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat darah tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat kencing manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat kolesterol tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat penyakit jantung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punya riwayat stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puskesmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puskesmas membantu berhenti merokok tanpa biaya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puskesmas, klaster 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puskesmas, klaster 2 atau 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puskesmas, klaster 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puskesmas, klaster 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pustu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pustu atau poskesdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puting masuk dalam-dalam ke mulut bayi; bila sakit, lepas dan ulangi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RT {rt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RW {rw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raba payudara sendiri tiap bulan, seminggu sesudah haid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rahasia. Simpan di Puskesmas dalam amplop tertutup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rata-rata dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rawat inap, atau diperpanjang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaja putri minum tablet tambah darah satu kali seminggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaja putri: satu tablet seminggu; 0 bila hari ini tidak diberi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remaja tanpa masalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan hari itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risiko BB lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risiko KEK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risiko berat badan lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risiko tinggi, belum datang (sweeping)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat asma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat darah tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat imunisasi belum disalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat jantung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: asma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: darah tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: kencing manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: kolesterol tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: penyakit jantung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat keluarga: stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat kencing manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat kolesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: asma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: darah tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: kanker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: kencing manis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: kolesterol tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: penyakit jantung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat sendiri: stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat: {illnesses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rokok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rokok, kretek, atau rokok elektrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotarix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotasiil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus 2 dosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus 2 dosis 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus 2 dosis 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotavirus 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruam atau gatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruam atau gatal di kulit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujuk ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujuk ke {where} · {urgency_word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujuk {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>Rujukan diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan ini sudah ada kabarnya. Pilih lagi tujuan semula; kabarnya diubah di menu Rujukan (Ctrl+R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan terbuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan yang belum selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah sendiri, alamat baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah tanpa alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah yang baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rutin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SADANIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS daya ingat: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS daya ingat: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS gerak: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS gerak: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS gizi: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS gizi: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS pendengaran: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS pendengaran: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS penglihatan: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS penglihatan: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS suasana hati: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS suasana hati: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS tanpa centang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS, tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKILAS, tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRQ sampai 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit kepala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit kepala berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit kepala berat, pandangan kabur, perdarahan: langsung ke Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit saat kencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah baca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah ketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah koma atau satuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah satunya sudah pernah digabung. Cari lagi namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin dari Buku KIA, atau diberikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin dari Buku KIA. Kosongkan bila belum waktunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sama?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sambungan aman ke server Puskesmas gagal diperiksa. Periksa juga tanggal dan jam laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai 6 bulan cukup ASI: tanpa air putih, madu, pisang, atau susu formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai bulan depan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai hari ini hanya ASI, obat dan vitamin boleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampaikan gejala ini kepada bidan sebelum pulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sangat kurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sangat pendek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sarapan setiap hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring yang belum datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saring yang ditunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu bidang atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu butir telur atau sepotong ikan setiap hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu gejala TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu porsi PMT setiap hari, dimakan sendiri dan tidak dibagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu porsi habis setiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu saja ada, panggil bidan sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu saja ada, telepon nakes sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu tablet seminggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu tablet setiap malam, paling sedikit 90 tablet selama hamil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebab lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian dibantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelum lahir ({born_on}). Periksa tanggalnya di Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelum pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Sebentar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seberapa berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebut dulu tiga kata untuk diingat: bunga, pintu, nasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang diare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dilayani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedih terus atau depresi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera periksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sehat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sehat di usia lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak kunjungan lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak kunjungan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak kunjungan terakhir; yang dibagi atau sisa tidak dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekali setahun, boleh dijawab siapa saja di rumah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekali tiap persalinan. Tanggal, jam, dan umur kehamilan ada di data kehamilan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekarang ada {people_count} orang di daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekarang juga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekarang mencatat untuk {day}. Esc di sini: kembali ke hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekarang pilih catatan kedua dari orang yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seksualitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama kehamilan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama merokok, rata-rata berapa batang sehari?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai: {count} kunjungan dalam {total}, rata-rata {mean} tiap kunjungan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seluruh baris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seluruhnya dimakan {eaten} porsi, padahal diberikan {given}. Periksa angkanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembuh dengan gejala sisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua angka NIK sama, jadi NIK dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua angka cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua baris terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua data posyandu di laptop tersimpan terkunci. Kode di atas membuka kuncinya bila semua PIN terlupa, atau bila data dipindah ke laptop lain. Tanpa kode ini, data yang terkunci tidak bisa dibuka oleh siapa pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua rujukan selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua sudah datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua sudah ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua yang ditunggu sudah datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendiri, boleh bertongkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sering batuk walau tidak flu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sering berdahak walau tidak flu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sering bertemu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sering menahan makan, makan berlebihan, atau memuntahkan makanan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sering tegang, cemas, atau banyak pikiran?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serumah (satu KK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serumah atau sering bertemu orang yang sakit TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serumah dengan pasien TBC: semua diperiksa, dan anak bisa diberi obat pencegahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Puskesmas</source>
        <translation>Puskesmas server</translation>
    </message>
    <message>
        <source>Server Puskesmas mengalihkan permintaan tanpa henti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Puskesmas tidak mengenali token posyandu ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Puskesmas tidak mengizinkan posyandu ini mengirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Puskesmas tidak menjawab tepat waktu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Puskesmas tidak terjangkau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Puskesmas: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server belum menerima semua bagian kunjungan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server di alamat ini tidak bisa menerima kiriman ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server ini bukan FHIR R4, jadi tidak bisa dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server menolak {reason}. Enter membuka isiannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server sedang mengolah data yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server tidak menyimpan satu kunjungan sebagai satu kesatuan (transaction).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesak napas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesuai anjuran; kosongkan bila tidak dapat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudah duduk tenang 5 menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudah imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudah istirahat pun tensi tetap sangat tinggi. Berobat hari ini juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sesudah istirahat pun tensi tetap tinggi. Periksakan minggu ini, dan kurangi garam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setengah piring sayur dan buah, setengahnya makanan pokok dan lauk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap hari tambah satu porsi nasi dengan lauk hewani: telur, ikan, ayam, atau hati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap makan ada telur, ikan, ayam, hati, atau daging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap petugas punya PIN sendiri, supaya tercatat siapa yang mengisi. PIN paling sedikit 6 angka atau huruf dan tidak diberikan ke orang lain.

Bila seseorang tidak bertugas lagi, pilih namanya lalu tekan Del. Catatannya tetap ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap pilihan langsung berlaku dan langsung tersimpan. Yang sedang Anda ketik di layar lain tetap ada.</source>
        <translation>Each choice holds and is saved at once. What you are typing on another screen stays.</translation>
    </message>
    <message>
        <source>Setinggi pusar, setelah membuang napas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap bersalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang bertugas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang harus tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang mengingatkan minum obat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapkan kartu JKN, Buku KIA, pakaian, dan calon pendonor darah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan Buku KIA: di situ catatan imunisasi anak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save a backup</translation>
    </message>
    <message>
        <source>Simpan daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan daftar (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan daftar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan daftar yang ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kode pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan lembar pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan nomor bidan dan sepakati siapa yang mengantar, siang atau malam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan templat kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan, buka kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan, cetak, atau salin dulu kode ini. Tanpa kode, data tidak bisa dibuka lagi bila semua PIN lupa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan, kembali ke kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan, timbang bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sistolik. Ukur setelah duduk tenang 5 menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrining TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrining jiwa terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrining lansia (SKILAS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrining lansia (SKILAS) tanpa centang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrining tahunan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spirometri atau alat tiup lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status T belum diketahui: tanyakan suntikan bayi, SD, dan kartu TT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status T dihitung dari semua suntikan sejak bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status T{status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status imunisasi tetanus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status tetanus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status tetanus ibu hamil belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stroke dalam keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suapi dengan sabar, beri waktu, dan jangan paksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suasana hati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada kunjungan sesudah hari itu: buka dan simpan lagi supaya N/T-nya ikut dihitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah bersalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah datang. Tanyakan jawabannya kepada bidan atau Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah digabung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah digabung: {name}. Keliru? Pilih di daftar kanan, lalu F8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diingatkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah dijawab. Jalankan pesannya, lalu tutup dengan Selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diperiksa dan ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diperiksa lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ditimbang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ditutup {time}. Kunjungan sesudah ini tetap bisa, dan ditandai susulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diukur ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah imunisasi COVID-19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah kedaluwarsa. Jangan dipakai; ambil botol lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah lewat HPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya. Bila masih hamil, Ctrl+S lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah lewat hari perkiraan lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah lewat hari perkiraan lahir. Bila sudah bersalin, catat persalinannya; bila belum, periksa hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah sama: tidak ada yang berubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah saya salin ke kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah skrining jiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah terdaftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah {consecutive_not_gained} bulan berat anak tidak naik. Ceritakan makan dan sakitnya, lalu periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah {consecutive_not_gained} bulan berat bayi tidak naik. Ceritakan menyusu dan sakitnya, lalu periksakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah {days} hari belum datang. Telepon atau kunjungi rumahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah {elapsed_days} hari mendapat PMT, tetapi berat belum naik. Periksakan supaya tahu sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah {months} bulan tidak naik. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah: {had}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhu 37,5 °C atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suhu badan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulit tidur atau cemas berlebihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulit tidur, atau tidur tidak nyenyak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber: {source} (versi {version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumur bor atau pompa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumur gali tertutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sungai atau tidak terlindung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suntik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suntikan Td melindungi ibu dan bayi dari tetanus. Mari ke meja bidan hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susah berpikir jernih?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susah melihat jauh, susah membaca, atau mata sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susui kapan pun bayi mau, siang dan malam, 8 sampai 12 kali sehari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susui segera sesudah lahir, lalu kapan pun bayi mau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Susulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB/U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TBC sembuh bila obat diminum sampai selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TD hijau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TD merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TD normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TD rendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TD tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT atau Td dewasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT/Td 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT/Td 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT/Td 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT/Td 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TT/Td 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD baru {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diberikan {given_tablets} tablet dalam kehamilan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diberikan {given_tablets} tablet, sudah cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum 1 minggu terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum 24 jam terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum tiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum tiap hari: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum tiap hari: ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD diminum tiap minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD tersedia di rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD tidak diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD tidak diminum tiap hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTD tidak diminum tiap minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet tambah darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet tambah darah diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet tambah darah ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun {full_year} terlalu lama. Periksa tahunnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun {typed} belum tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tak bisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tali pusat merah, basah atau berbau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan lauk hewani pada MP-ASI dan kentalkan buburnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan minyak atau santan pada bubur dan nasi anak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya ibu nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai siapa yang hadir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangan suka gemetar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal berakhirnya belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal dalam NIK tidak mungkin. Periksa angka ke-7 sampai 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal di Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal di dalam NIK tidak mungkin, jadi NIK dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ini belum tiba. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kunjungan belum tiba. Periksa jam laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kunjungan belum tiba. Periksa tanggalnya dan jam laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kunjungan diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal kunjungan sekarang {visited_on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir atau jenis kelamin tidak sama dengan yang terbaca dari NIK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir bayinya tidak ikut berubah; ubah di data bayinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir belum terjadi. Periksa tahunnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal laporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal minum kapsul merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal periksa terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal {label} sebelum lahir. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal {label} sesudah kunjungan ini. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal, atau tahunnya saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggalnya belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa pembukaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa sepatu dan barang di saku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa sepatu, baju tipis. Timbangan di rumah; tidak dihitung N atau T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa sepatu, popok kering, baju tipis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa sepatu, tumit dan kepala menempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa sinyal pun boleh disimpan dulu, lalu diuji nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanya Td</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan apakah sudah disuntik di sekolah. Bila belum, mari ke meja bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan berdua saja, tanpa orang tua. Ceritanya dijaga, kecuali bila nyawa terancam. Tunda bila tidak mau bicara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan berdua saja, tentang 2 minggu terakhir: seberapa sering? Tunda bila sedang kesakitan atau gawat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan berdua saja, tentang 30 hari terakhir. Tidak ada jawaban salah. Tunda bila sedang kesakitan atau gawat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan hari pertama haid terakhir, atau lihat hari perkiraan lahir dari USG di Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan kepada Puskesmas vaksin mana yang dikirim. Anak yang sudah mulai dengan satu vaksin tetap meneruskan vaksin itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan kepada bidan cara yang cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan kepada petugas Puskesmas di mana bisa imunisasi COVID-19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan minggu-minggu yang lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan satu per satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td BIAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td WUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td anak sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td berikutnya sudah waktunya (sekarang {tetanus_status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td ke T{status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td kelas 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td kelas 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Td wanita usia subur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan nomornya, atau panah lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan punggung kedua kaki 3 detik: apakah tetap cekung?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekan salah satu tombol di atas, atau tulis sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekanan darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga ka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga kanan normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga kanan terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga kanan tidak bisa dites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga ki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga kiri normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga kiri terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga kiri tidak bisa dites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga tak bisa dites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga terganggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telinga: empat dari lima kata benar = normal. Setiap 6 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temani sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat anak biasanya diimunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat bersalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templat impor posyandu.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templat tersimpan: {name}. Isi, simpan, lalu pilih berkas itu di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temui bidan sebelum pulang: gejalanya perlu diperiksa untuk TBC. Pemeriksaannya gratis, dan TBC bisa sembuh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temui bidan untuk periksa kehamilan, dan bawa Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temui nakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi 5 orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi atas dan bawah tidak mungkin sama. Coba ukur lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi atas {systolic} harus lebih besar dari tensi bawah {diastolic}. Mungkin tertukar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi atas, ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi bawah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi bawah, ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi dan obatnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi diperiksa 1 tahun ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi gawat, hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi gawat, nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil mulai naik. Ukur lagi setelah duduk 5 menit dan beri tahu bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil perlu diulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil sangat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil sangat tinggi dan berbahaya. Berangkat sekarang; kami hubungi bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu hamil tinggi. Harus diperiksa hari ini, demi ibu dan bayi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu mulai naik. Ukur lagi setelah duduk 5 menit dan beri tahu bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu nifas normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu nifas perlu diulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu nifas sangat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu nifas tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu sangat tinggi dan berbahaya sesudah bersalin. Berangkat sekarang; kami hubungi bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ibu tinggi sesudah bersalin. Harus diperiksa hari ini, juga bila badan terasa enak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi meningkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi mulai naik. Kurangi garam, dan ukur lagi bulan depan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi normal tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi normal untuk umurnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi optimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi perlu dijaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi rendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi rendah. Bila pusing atau lemas, temui bidan sebelum pulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi sangat tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi sangat tinggi, derajat 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi sangat tinggi. Duduk tenang 5 menit, ukur lagi; bila tetap, berobat hari ini juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi hari ini. Duduk tenang 5 menit, ukur lagi; satu kali ukur belum tentu penyakit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi untuk umurnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi, derajat 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi, derajat 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi, hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi tinggi, nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi {systolic}/{diastolic} terlalu berdekatan. Coba ukur lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi {upper}/{lower}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensi/gula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentukan tempat bersalin, penolong, kendaraan, dan pendamping sejak sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir tercatat {last} {unit} ({last_on}), mungkin salah koma. Pastikan {value} {unit} hari ini benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir {last} tiap kunjungan, tercepat {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir {last} {unit} ({last_on}). Maksudnya {maybe} {unit}? {slip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir {last}, waktunya diulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir {last}{again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercakup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercatat dua kali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercatat {status} sejak {on}. Periksa orangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar: {names}. Timbang {first} dulu; cari yang lain sesudahnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terdaftar: {names}. Timbang {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kasih sudah bercerita, ceritanya dijaga. Mari bicara dengan bidan atau perawat sebelum pulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kasih sudah bercerita. Kami temani, dan bidan atau perawat kami panggil sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kasih sudah datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terisi · dibaca bidan dan pencatatnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terisi · hanya bidan dan yang mencatat yang bisa membaca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkendali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu dini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlambat {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ternyata tidak begitu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan di laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan sebagai PDF: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan. Berlaku mulai sekarang.</source>
        <translation>Saved. It holds from now on.</translation>
    </message>
    <message>
        <source>Tersimpan. Kiriman berikutnya memakai alamat ini.{tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan. Mulai sekarang jadwal anak mengikuti pilihan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan: kehamilan berakhir {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertukar orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertulis di SK posyandu atau tanyakan ke Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruskan kontrol ke dokter sesuai jadwal. Ada keluhan baru: datang lebih awal, jangan menunggu jadwal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tes berbisik, telinga kanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tes berbisik, telinga kiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetanus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetap berkumpul dan bercerita dengan keluarga dan tetangga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetapkan satu hari untuk berhenti, beri tahu keluarga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ASI eksklusif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak KEK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada bulan “{match}”. Tulis 1 sampai 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada centang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada gejala TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kehamilan, PMT, atau KIPI yang tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada lagi yang ditunggu untuk ini. Panah kiri: saringan sebelumnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada masalah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada masalah yang diceritakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nama dan tanggal lahir kembar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada nama dan tanggal lahir kembar. Ketik namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada rujukan yang terbuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada rujukan yang terbuka. Yang dirujuk saat kunjungan muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada satu pun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu bidan. Kunjungan dari kader muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang tertinggal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada “{searching}”. Coba bagian nama lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada “{searching}”. Enter atau Ctrl+N: catat sebagai orang baru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak anemia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berat: ikut laporan bulanan, paling lambat {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak bisa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak bisa dites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak cocok dengan yang terakhir: {last} {unit}{last_posture} ({last_on}). Apakah hari ini diukur {other_posture}, bukan {posture}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 0-11 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 12-59 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 15-18 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 19-59 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 6-14 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 60 tahun ke atas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak datang 60-72 bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak mau atau lemah menyusu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak mau lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak mau makan atau minum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak mau menyusu, kuning, panas atau dingin, kejang: segera ke bidan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak memakai KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak naik (T), BGM, atau di atas garis oranye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak naik berturut-turut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak perlu hari ini ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak pernah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terbaca: perbaiki di berkasnya, lalu impor lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tercatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terkendali, atau pakai kateter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terkendali, atau perlu pencahar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tertarik lagi pada hal yang dulu disukai?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidur cukup, bergerak setiap hari, dan simpan HP satu jam sebelum tidur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiga kali makan keluarga dan dua kali selingan buah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiga kata tadi apa saja?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbang 3 bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbang badan dan ukur lingkar perut setiap bulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbang badan setiap bulan dan lihat garis hijau di Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbang bulanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbang lagi bulan depan supaya kenaikannya terlihat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbang setiap bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi anak kurang untuk umurnya. Dokter perlu memeriksa sebabnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi badan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi berbeda jauh dari {last} {unit} ({last_on}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi menurut umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi rahim (TFU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinja hitam itu biasa; bila mual, minum sesudah makan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik yang disampaikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tukar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis banyaknya hari dengan angka, misalnya 14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis banyaknya hari, 1 sampai {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis beratnya dengan angka, atau kosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis bulan/tahun dari botol, misalnya 8/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dalam kilogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dalam sentimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dulu mengapa hari ini dibuka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis jam seperti 14.30, atau kosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis jamnya seperti 9.30, atau kosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama bidan yang menyuntik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nomor batch dari botol vaksin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nomor batch. Bila tidak ada yang tahu, tulis: tidak diketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis siapa yang berbicara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis siapa yang menyuntik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis singkat jawaban Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal hari bukanya, misalnya 15/10/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal seperti 12/9/2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal/bulan/tahun, misalnya 1/2/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggu jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunjukkan Buku KIA supaya riwayat imunisasi bisa disalin dan yang kurang diketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun 2 bulan berturut-turut, tanpa sengaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun tanpa sengaja, atau nafsu makan hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun {grams} gram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turun {value} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup hari buka {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup hari itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup program lain yang terbuka, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T{status} boleh hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T{status} mulai {next_on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U: ukur lagi · {keys} · terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah data {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah isian pembukaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukur lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Ukuran kepala anak perlu diperiksa dokter. Ini belum tentu penyakit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi gula darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulangi tensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur kehamilan belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur kehamilan saat lahir diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur kehamilan {age_words}, trimester {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur {years} sampai 120 tahun. Anak yang lebih kecil perlu tanggal lahir: lihat Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk apa lembar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk umur 40 tahun ke atas yang pernah merokok, juga yang sudah berhenti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urungkan dulu penggabungan yang lebih baru dari orang ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usia dewasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usia dewasa dan lansia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usia sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usia sekolah dan remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaksin sudah kedaluwarsa. Jangan dipakai; ambil botol lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaksin yang dipakai</source>
        <translation>Vaccines in use</translation>
    </message>
    <message>
        <source>Ventilasi cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vial {label} kedaluwarsa sejak {expires_on}. Jangan diberikan; periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vit. A biru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vit. A ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vit. A merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vit. A/cacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A dan obat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A dan obat cacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A dan obat diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A dan obat: ada yang dihapus atau diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A dua kali setahun, Februari dan Agustus, untuk mata dan daya tahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A ibu nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A ibu nifas belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A kapsul biru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A kapsul merah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin A, obat cacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktu berhenti tidak dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya di sekolah: {doses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya menilai PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya periksa bayi baru lahir ({visit}), sampai {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya periksa nifas ({visit}), sampai {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waktunya: {supplements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warga posyandu ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warga terdaftar: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warna</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Warna kulit biru, pucat atau kuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, hapus PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang berbeda: isian kosong diisi, sisanya Anda yang memilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diberikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diberikan pada kunjungan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diketik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dikunjungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dipilih adalah folder. Pilih berkas di dalamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menyuntik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang satu tercatat sebagai ibu dari yang lain. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah berhenti juga: ya. Tidak sampai 20 bungkus seumur hidup: tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah dilakukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah masuk tetap ada walau dihentikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah tersimpan diganti: {changes}. Apa sebabnya?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah tersimpan diubah. Apa sebabnya?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang terakhir {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang tinggal di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zinc setiap hari selama 10 hari, walau diare sudah berhenti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\{\w+\}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin posyandu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alamat belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat Hb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat asam urat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat denyut janin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat gula darah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat kolesterol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alat ukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>albendazol 200 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>albendazol 400 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anak ke-{too_many_from_birth} atau lebih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angka sebelumnya dibetulkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bOPV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balita ditimbang · D/S {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baris tidak terbaca · Alt+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batang/hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bayi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ada waktu ia lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum dapat layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum ditanyakan pada kartu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum melindungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berat badan dua bulan tidak naik (2T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berat badan kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berat badan sangat kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berat badan tidak naik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berat lahir {plain} tidak mungkin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berat tetap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berbaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berbeda atau lebih lengkap · Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berdiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bidan</source>
        <translation>midwife</translation>
    </message>
    <message>
        <source>bln/thn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boleh diberikan hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boleh dikosongkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boleh hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boleh kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan untuk jenis kelaminnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan untuk kelasnya sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan untuk provinsi ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bukan untuk yang lahir pada tahun itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulan depan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulan pada “{text}” tidak dikenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulan vitamin A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulan/tahun, misalnya 8/2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bungkus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cara ukur “{text}” tidak dikenal; tulis Berdiri atau Terlentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catatan PMT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dan {count} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dari rencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datang hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dengan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desa contoh: semua orang karangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dewasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>di bawah {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>di rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dianjurkan mulai umur {from_month} tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dianjurkan, ada risiko ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibetulkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibetulkan: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat susulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat terlambat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diisi bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditulis dalam gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditulis dalam meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditulis dalam milimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dosis sebelumnya belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dosis sebelumnya terlewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draf {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dua kali?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g untuk tiap kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g/dL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gejala TBC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given_on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gizi kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gizi kurang menurut LILA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gram · {short_number} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gula {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halaman {number} dari {count}</source>
        <translation>page {number} of {count}</translation>
    </message>
    <message>
        <source>hamil {weeks} minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanya bila ada risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanya untuk perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibu di atas {too_old_above_years} tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibu di bawah {too_young_below_years} tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibu hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibu hamil KEK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibu menyusui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibu nifas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jarak kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jarak kurang dari {too_close_below_months} bulan dari persalinan lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jawaban tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jenis kelamin (L/P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kader</source>
        <translation>kader</translation>
    </message>
    <message>
        <source>kali ukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kali/menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapsul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kartu merujuk mulai {number} jawaban Ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kelas belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg dari berat sebelum hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg · dicatat {grams} gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg/m²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiriman perlu diperbaiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kode {status}, tanpa alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontak erat pasien TBC diperiksa walau tanpa gejala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosongkan bila belum ada nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosongkan bila belum, misalnya Puskesmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kosongkan bila lupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kurang dari {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lahir {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lansia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lebih dari {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lewat umurnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lewat waktunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lihat Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lihat dulu Buku KIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lihat dulu kartunya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menjadi T{leads_to}, {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu sinyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merah 200.000 SI, yang kedua 24 jam kemudian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/dL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minggu ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minggu kehamilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minta {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya Posyandu Melati 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya Puskesmas Sukamaju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misalnya Sukamaju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmHg · garis putus-putus: batas tensi tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm[Hg]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mulai {short_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mulai {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naik (N) · N/D {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naik paling sedikit {number} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naik {grams} g ({rate} g/kg/hari)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nama kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oleh {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onset_on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang baru · Alt+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orang dikunjungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paling cepat {short_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panah kiri atau kanan: gambar lain ({place} dari {pages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panjang (cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pengukuran tidak diambil: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periksa lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perlu dirujuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pita LILA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pita ukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>porsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>porsi belum dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provinsi belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported_on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rujukan selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rumah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rumah sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>salah koma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai {short_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sampai {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satu gejala disampaikan dulu kepada bidan; {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segera lapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sejak {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sejak {short_date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekarang juga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah bulan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah sama · Alt+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah tercakup vaksin lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supaya aman, di bawah {years} tahun {number} gejala sudah dilihat bidan; {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supaya aman, {symptoms} saja sudah dilihat bidan; {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>syringe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tadi {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tahun pada “{text}” harus empat angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tahun · {born_meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanda bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir belum tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lahir lebih dari {oldest_years} tahun lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal lupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal pengukuran belum tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal pengukuran kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal pengukuran sebelum tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal suntikan terakhir lupa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal “{text}” tidak ada di kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanyakan dulu riwayatnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanyakan dulu: sudah di sekolah?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telepon belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terakhir {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terakhir {value}, {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tercatat sudah datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terlalu muda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terlentang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terlindung sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tgl/bln/thn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dicatat dipakai di posyandu ini (menu Vaksin yang dipakai)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dipakai di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak dipakai lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak minum obat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak perlu lagi, status sudah T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timbangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tinggi (cm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turun {value} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulang {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umur (bulan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umur (tahun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usia sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waktunya bulan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waktunya sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yang membaca: bidan, dan yang mencatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yang terakhir {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age_days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked_on} sebelum lahir. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked_on} sesudah kunjungan ini. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked}? Pilih di Rujuk ke. Bila tidak dirujuk, tekan Ctrl+S sekali lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, perlu paling sedikit {needed_g} g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {trouble}, jadi dikosongkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} botol vaksin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dari {codes_count} terisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dipilih. Enter menandatangani semuanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hal belum selesai ikut tercatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} imunisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} isian kartu dan kuesioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kunjungan dinilai ulang, {changed} hasilnya berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kunjungan sudah ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kunjungan susulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kunjungan, terakhir {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} menunggu bidan. Enter membuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} menunggu. Spasi memilih, Enter membuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang ditunggu dan belum datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang · langkah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang · menurut risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} orang · {came} datang hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pertama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rujukan terbuka{late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: TBC, {hidden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{created} orang baru masuk daftar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} pukul {at:%H.%M}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari lalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} belum ada di laptop ini. Enter sekali lagi: catat sebagai hari buka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} sudah lebih dari setahun lalu. Periksa tahunnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} dari {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} dicatat: batch {lot}, {name}. Botol lain? Hapus, lalu beri lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} · menunggu tanda tangan bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubts_count} hal perlu dilihat lagi. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eaten} dimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{eaten} porsi dimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} tetap ada; {second} digabung ke situ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} belum tiba. Periksa tahunnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} porsi diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grams} gram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}tidak ada vaksin khusus provinsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}{said} Bila memang benar, pilih alasannya untuk menyimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{head}{vaccines} dijadwalkan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} baru mulai umur {limit} {limit_unit}. Tanyakan bidan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} diberikan di sini: isi nomor batch dari vialnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} diberikan di sini: isi tanggal kedaluwarsa vialnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} diberikan di sini: isi tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} diberikan di sini: pilih bidan yang menyuntik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} hanya sampai umur {limit} {limit_unit}. Tanyakan bidan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} sudah tercatat sebelumnya. Periksa Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} tertulis dua kali. Hapus salah satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {not_planned}. Tanyakan bidan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} {note} oleh bidan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: belum {days} hari dari vaksin hidup yang lain. Tanyakan bidan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: terlalu dekat dengan dosis sebelumnya. Tanyakan bidan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least:g} sampai {most:g} {unit}. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. Catat kabarnya di menu Rujukan (Ctrl+R).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} dari {count} orang. Saring dulu agar semua masuk daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measurements_count} pengukuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measurements} pengukuran lama ikut masuk. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measurements} pengukuran lama masuk riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Disarankan juga: {referral}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} menit {seconds} detik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month_name} {full_year} tidak punya tanggal {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month_name} {match} belum tiba. Periksa tahunnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} bulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} bulan {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most_waiting} pertama dari {waiting_count} yang menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum lahir pada {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belum menyimpan isian di layar. Pilih Kembali, lalu {name} masuk dan menyimpannya. Bila dibuang, isian itu hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bukan admin lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} digabung {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} dikembalikan ke Ditunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} diteruskan ke langkah {step}. Yang sudah diisi tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lahir sesudah tanggal hari ini. Periksa tanggal laptop, atau tanggal lahirnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lahir {born_on}. Periksa tanggal kunjungan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lahir {born_on}. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} lahir {born}, sesudah hari buka {day}. Periksa tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} menjawab dalam {latency_ms} milidetik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} pindah ke rumah siapa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sekarang admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sekarang bisa masuk dengan PIN-nya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah pindah rumah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah punya kunjungan {day}. Betulkan yang itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sudah tercatat datang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · batch {lot_number} · {vaccinator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, kedaluwarsa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, nomor batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: dibatalkan. Sekarang: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: selesaikan dulu kunjungan yang masih draf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {had} dari {had_2}, kurang {name_2}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{none_words} ({count} ditanyakan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} detik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} menit</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{parts} mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plain} tidak mungkin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{portion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} diterima server (kunjungan dan data warga)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} diterima server, {refused} perlu diperbaiki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} diterima server, {refused} perlu diperbaiki. Buka Kiriman (Ctrl+L) untuk melihat alasannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} diterima server, {waiting} masih menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} diterima server. Tidak ada yang menunggu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} · {waiting} menunggu sinyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused_count} baris tidak bisa diambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused_count} berkas kartu tidak dipakai; sebabnya disebut setiap kali masuk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rejected} perlu diperbaiki. Pilih, lalu Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows_count} petugas punya PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same_count} mungkin orang yang sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} detik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self} Isi di Pengaturan server, atau tanyakan alamatnya ke Puskesmas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{self} Tunggu sampai selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Periksa juga alamatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent}, belum ada kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent}, sudah datang{when}, belum ada jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent}. Jawaban: {rstrip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} dari {count} · menurut risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} pertama dari {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slips} angka berbeda dari kertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} belum diisi. Isi keduanya, atau kosongkan keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} ditulis tanpa koma. Tulis seperti di {instrument}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} lebih kecil dari {last} {unit} ({last_on}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} naik banyak dari {last} {unit} ({last_on}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} {value} {unit} di luar kemampuan {instrument} ({minimum}–{maximum} {unit}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} {value} {unit} di luar yang bisa dicatat ({minimum}–{maximum} {unit}). {again}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak lazim untuk umurnya. Maksudnya {maybe} {unit}? {slip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak lazim untuk umurnya. {again}, lihat juga tanggal lahir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} {value} {unit} tidak mungkin. Maksudnya {maybe} {unit}? {slip}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} {value} {unit}: paling banyak {decimals} angka di belakang koma. Tulis seperti di {instrument}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supplement} bukan untuk orang ini. Periksa pilihannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supplement} bukan untuk umur {months} bulan. Periksa warnanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supplement} diberikan saat diare. Jawab dulu pertanyaan diare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supplement} sudah diberikan pada putaran ini. Periksa Buku KIA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{supplement}: biasanya paling banyak {most} {amount}. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tablet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} isian diganti dari berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, belum ada hasil ukur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unchanged} orang sudah sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{updated} orang dilengkapi atau diubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} minggu {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} dibatalkan. Tidak dihitung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} dihitung lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ini tidak akan dihitung lagi bagi yang hadir. Mengapa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ini tidak akan dihitung lagi, tetapi tetap tercatat. Mengapa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} tersimpan: {count} orang hadir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} tahu sebelum {moment_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Esc: tidak jadi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} kali tidak datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {count} angka berbeda dari kertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {typed_on} ini belum disimpan. Simpan dulu (Ctrl+S); sesudah itu {word_2} bisa dibuka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{plain}” bukan tanggal; tulis seperti 31/12/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan L atau P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan angka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan angka yang jelas. Tulis angkanya saja; koma atau titik boleh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal yang sudah lewat. Tetap {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal; tulis seperti 31/12/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” tidak jelas. Maksudnya {maybe} {unit}? {slip}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
