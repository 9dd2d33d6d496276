namespace DirectoryApi.Text.Stemming;

/// <summary>What a Kazakh suffix looks at in the last sound of the word it is attached to. A letter may count as two.</summary>
[Flags]
internal enum KazakhSound
{
    None = 0,

    /// <summary>A vowel, и and у among them.</summary>
    Vowel = 1,

    /// <summary>р й, and и and у as glides.</summary>
    Glide = 2,

    /// <summary>л з ж.</summary>
    Voiced = 4,

    /// <summary>м н ң.</summary>
    Nasal = 8,

    /// <summary>п ф к қ т с ш щ ч х ц, and б в г д at the end of loans.</summary>
    Voiceless = 16,

    /// <summary>Any consonant.</summary>
    Consonant = Glide | Voiced | Nasal | Voiceless,
}
