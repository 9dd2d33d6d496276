namespace DirectoryApi.Search.Index;

/// <summary>Something about the file of a search index that whoever runs the program may want to know. Searching goes on.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">The file, or the beginning of the paths of such files where there is none yet.</param>
/// <param name="Reason">What was found wrong with it.</param>
public sealed record SearchIndexNotice(SearchIndexNoticeKind Kind, string Path, string Reason);
