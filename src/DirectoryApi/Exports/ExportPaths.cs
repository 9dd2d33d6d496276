namespace DirectoryApi.Exports;

/// <summary>Where exports are.</summary>
public static class ExportPaths
{
    /// <summary>The list of all of them.</summary>
    public const string Catalogue = "/export";

    /// <summary>The offices as a table.</summary>
    public const string Csv = "/export/offices.csv";

    /// <summary>What the columns of <see cref="Csv"/> are.</summary>
    public const string CsvMetadata = "/export/offices.csv-metadata.json";

    /// <summary>The offices as lines of JSON.</summary>
    public const string Ndjson = "/export/offices.ndjson";

    /// <summary>The offices as a feature collection.</summary>
    public const string GeoJson = "/export/offices.geojson";

    /// <summary>The package of the Human Services Data Specification.</summary>
    public const string Hsds = "/export/hsds.zip";

    /// <summary>Pattern of the address of an office's card.</summary>
    internal const string CardTemplate = "/export/offices/{slug}.vcf";

    /// <summary>Pattern of the address of an office's hours.</summary>
    internal const string CalendarTemplate = "/export/offices/{slug}.ics";

    /// <summary>The card of an office.</summary>
    /// <param name="slug">The office's slug.</param>
    public static string CardOf(string slug) => $"/export/offices/{slug}.vcf";

    /// <summary>The hours of an office as a calendar.</summary>
    /// <param name="slug">The office's slug.</param>
    public static string CalendarOf(string slug) => $"/export/offices/{slug}.ics";
}
