namespace DirectoryApi.Commands;

/// <summary>A form in which a report is told.</summary>
internal enum ReportFormat
{
    /// <summary>Lines for a terminal.</summary>
    Text,

    /// <summary>JSON objects, each on a line.</summary>
    Json,

    /// <summary>One page.</summary>
    Html,

    /// <summary>A document in Markdown.</summary>
    Markdown,
}
