namespace DirectoryApi.Text.KeyboardLayout;

/// <summary>Which keyboard layout was on, and which was meant.</summary>
public enum LayoutMistake
{
    /// <summary>Russian was meant, Latin was on: wjy fkvfns.</summary>
    LatinForRussian,

    /// <summary>Kazakh was meant, Latin was on: 0fhf5fyls.</summary>
    LatinForKazakh,

    /// <summary>Kazakh was meant, Russian was on: а0т-бе.</summary>
    RussianForKazakh,

    /// <summary>Latin was meant, Russian was on: Лфкфпфтвф.</summary>
    RussianForLatin,
}
