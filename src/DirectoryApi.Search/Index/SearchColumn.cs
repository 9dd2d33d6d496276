namespace DirectoryApi.Search.Index;

/// <summary>The columns of the index of words: in what role a word stands with an office.</summary>
internal enum SearchColumn
{
    /// <summary>Words of its names in every language: folded forms and stems.</summary>
    Name,

    /// <summary>The first word of each name.</summary>
    First,

    /// <summary>Words of its streets.</summary>
    Street,

    /// <summary>All words and figures of its addresses, with the postal codes.</summary>
    Address,

    /// <summary>The numbers of its houses, as <see cref="HouseNumber"/> writes them.</summary>
    House,

    /// <summary>Words of the names and addresses that it had in earlier annexes and has no more.</summary>
    Former,

    /// <summary>Looser keys of the words of its names and of their stems.</summary>
    LooseName,

    /// <summary>Looser keys of the words of its addresses and of their stems.</summary>
    LooseAddress,

    /// <summary>Its phones, last digit first. They stand in a table of their own, and have no statistics.</summary>
    Phone,

    /// <summary>Its e-mail addresses and sites, with the phones.</summary>
    Online,

    /// <summary>Each of its names as one term, with the contacts.</summary>
    EntireName,
}
