namespace DirectoryApi.Domain.Contacts;

/// <summary>What an official of an office is to be turned to for.</summary>
public enum ContactRole
{
    /// <summary>Takes complaints about how a service is given.</summary>
    Complaints,

    /// <summary>Organises the giving of a service, and answers questions about it.</summary>
    Organiser,

    /// <summary>Heads the office.</summary>
    Director,
}
