#pragma once

#include <cstddef>

namespace ofapi::limits {

template <class T>
class List;

/// A place in one list at most. Member of the item it stands for; never copied or moved while linked.
template <class T>
class Hook {
 public:
    explicit Hook(T* item) noexcept : item_(item) {}
    Hook(const Hook&) = delete;
    Hook& operator=(const Hook&) = delete;

    [[nodiscard]] bool linked() const noexcept { return list_ != nullptr; }
    [[nodiscard]] const List<T>* list() const noexcept { return list_; }
    /// Leaves its list, if it is in one.
    void unlink() noexcept {
        if (list_) list_->erase(*this);
    }

 private:
    friend class List<T>;
    T* item_;
    Hook* prev_ = nullptr;
    Hook* next_ = nullptr;
    List<T>* list_ = nullptr;
};

/// A doubly linked list of items that it does not own. Every function is O(1) and allocates nothing.
template <class T>
class List {
 public:
    List() = default;
    List(const List&) = delete;
    List& operator=(const List&) = delete;

    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] T* front() const noexcept { return first_ ? first_->item_ : nullptr; }
    [[nodiscard]] T* back() const noexcept { return last_ ? last_->item_ : nullptr; }
    /// The item before this one, or null.
    [[nodiscard]] static T* before(const Hook<T>& hook) noexcept { return hook.prev_ ? hook.prev_->item_ : nullptr; }
    /// The item after this one, or null.
    [[nodiscard]] static T* after(const Hook<T>& hook) noexcept { return hook.next_ ? hook.next_->item_ : nullptr; }

    void push_back(Hook<T>& hook) noexcept { link(hook, last_, nullptr); }
    void push_front(Hook<T>& hook) noexcept { link(hook, nullptr, first_); }
    void erase(Hook<T>& hook) noexcept {
        (hook.prev_ ? hook.prev_->next_ : first_) = hook.next_;
        (hook.next_ ? hook.next_->prev_ : last_) = hook.prev_;
        hook.prev_ = hook.next_ = nullptr;
        hook.list_ = nullptr;
        --size_;
    }

 private:
    void link(Hook<T>& hook, Hook<T>* prev, Hook<T>* next) noexcept {
        hook.prev_ = prev;
        hook.next_ = next;
        hook.list_ = this;
        (prev ? prev->next_ : first_) = &hook;
        (next ? next->prev_ : last_) = &hook;
        ++size_;
    }

    Hook<T>* first_ = nullptr;
    Hook<T>* last_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace ofapi::limits
