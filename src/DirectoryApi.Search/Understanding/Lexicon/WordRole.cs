namespace DirectoryApi.Search.Understanding.Lexicon;

/// <summary>What a word says about the words beside it.</summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>The name beside it is a region.</summary>
    Region = 1 << 0,

    /// <summary>The name beside it is a district.</summary>
    District = 1 << 1,

    /// <summary>The name beside it is a city or town.</summary>
    City = 1 << 2,

    /// <summary>The name beside it is a smaller settlement.</summary>
    Settlement = 1 << 3,

    /// <summary>The name beside it is a street or another part of an address.</summary>
    Street = 1 << 4,

    /// <summary>The number beside it is a house's.</summary>
    House = 1 << 5,

    /// <summary>The number beside it is a unit's.</summary>
    Unit = 1 << 6,

    /// <summary>It stands between a name and the word for its kind: имени, атындағы.</summary>
    Joint = 1 << 7,

    /// <summary>It is part of a person's name: батыр, би.</summary>
    Title = 1 << 8,

    /// <summary>All words for kinds of places.</summary>
    Place = Region | District | City | Settlement,
}
