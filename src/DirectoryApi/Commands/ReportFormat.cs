namespace DirectoryApi.Commands;

/// <summary>A form in which the reading of documents is told.</summary>
internal enum ReportFormat
{
    /// <summary>Lines for a terminal.</summary>
    Text,

    /// <summary>One JSON object a document, each on a line.</summary>
    Json,

    /// <summary>One page for all documents.</summary>
    Html,
}
