namespace DirectoryApi.Text.Transliteration;

/// <summary>The ways in which Kazakh and Russian words are written in Latin letters.</summary>
public enum LatinAlphabet
{
    /// <summary>As writers of Russian do it, without marks: Karagandy, Zhezkazgan, Ust-Kamenogorsk.</summary>
    Habit,

    /// <summary>The decree of October 2017, with apostrophes: Qarag'andy, Ko'ks'etay'.</summary>
    Apostrophes2017,

    /// <summary>The decree of February 2018, with acutes: Qaraǵandy, Kókshetaý.</summary>
    Acutes2018,

    /// <summary>The draft of January 2021, with umlauts, breves and cedillas: Qarağandy, Kökşetau.</summary>
    Umlauts2021,
}
