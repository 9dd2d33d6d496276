namespace DirectoryApi.Search.Highlighting;

/// <summary>What a text that is highlighted is of an office: not every part of a query is looked for in every one.</summary>
public enum HighlightField
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>Its address.</summary>
    Address,

    /// <summary>The name of a service it gives.</summary>
    Service,

    /// <summary>A phone of it.</summary>
    Phone,

    /// <summary>An e-mail address or site of it.</summary>
    Online,
}
