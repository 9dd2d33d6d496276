namespace DirectoryApi.Offices;

/// <summary>The object <c>PageInfo</c> of the Relay cursor connections specification.</summary>
/// <param name="HasNextPage">Whether more follow.</param>
/// <param name="HasPreviousPage">Whether others come before.</param>
/// <param name="StartCursor">Cursor of the first item; null for an empty page.</param>
/// <param name="EndCursor">Cursor of the last item; null for an empty page.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
