namespace DirectoryApi.Pages.Search;

/// <summary>The names of what the address of results holds.</summary>
internal static class SearchParameters
{
    /// <summary>The text.</summary>
    public const string Text = "q";

    /// <summary>The kind of office, as <see cref="KindSlugs"/> writes it.</summary>
    public const string Kind = "kind";

    /// <summary>The slug of a region.</summary>
    public const string Region = "region";

    /// <summary>The slug of a district, with the region's in front.</summary>
    public const string District = "district";

    /// <summary>The slug of a settlement.</summary>
    public const string Settlement = "settlement";

    /// <summary>The slug of a service.</summary>
    public const string Service = "service";

    /// <summary>When the office is open, see <see cref="OpenWhen"/>.</summary>
    public const string Open = "open";

    /// <summary>Degrees of latitude, with a decimal point.</summary>
    public const string Latitude = "lat";

    /// <summary>Degrees of longitude, with a decimal point.</summary>
    public const string Longitude = "lon";

    /// <summary>The number of the page, from 1.</summary>
    public const string Page = "page";
}
